import { listCustomers } from '/work/main/lib/domain/customer/list-operations'
import '/work/main/lib/domain'
import pg from 'pg'
const owner = new pg.Client({connectionString: process.env.DATABASE_URL}); await owner.connect()
const domain = process.argv[2] ?? 'boreal.example'
const o = (await owner.query('select id, name, kind, country, market from organisation where domain=$1',[domain])).rows[0]
const u = (await owner.query('select user_id from membership where organisation_id=$1 limit 1',[o.id])).rows[0]
const actor: any = {user:{id:u.user_id,name:'x',email:'x',locale:null}, organisation:o, roles:['globalAdmin'], session:'00', mustChangePassword:false}
for (const input of JSON.parse(process.argv[3] ?? '[{}]')) {
 const t=performance.now(); const r: any = await listCustomers(actor, input); const ms=performance.now()-t
 if (!r.ok) { console.log(r.refusal.key, r.refusal.fields); continue }
 const {rows, ...rest} = r.value
 console.log(JSON.stringify(input), ms.toFixed(0)+'ms', rows.length, JSON.stringify(rest).slice(0,600)); console.log(rows.slice(0,3))
}
process.exit(0)
