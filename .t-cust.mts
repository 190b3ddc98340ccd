import '@/lib/domain'
import { readCustomerLines } from '@/lib/domain/customer/export-operations'
import pg from 'pg'
const owner = new pg.Client({connectionString: process.env.DATABASE_URL}); await owner.connect()
const o = (await owner.query("select id, name, kind, country, market from organisation where domain='grandlarge.example'")).rows[0]
const actor: any = {user:{id:o.id,name:'x',email:'x',locale:null}, organisation:o, roles:['globalAdmin'], session:'00', mustChangePassword:false}
for (const q of [undefined, 'quetzal']) { let n=0, after: any, t=performance.now(), peak=0
do { const r: any = await readCustomerLines(actor,{q, after}); if(!r.ok) throw r.refusal; n+=r.value.lines.length; after=r.value.next; peak=Math.max(peak, process.memoryUsage().rss) } while(after)
console.log(q, n, ((performance.now()-t)/1000).toFixed(1)+'s', (peak/1e6).toFixed(0)+'MB') }
process.exit(0)
