/** A true postal code of each country that has them; its shape is the pattern, unless PATTERNS says more. */
const SAMPLES = parse(`
AD AD500|AF 1001|AI AI-2640|AL 1001|AM 0010|AR C1070AAM|AS 96799|AT 1010|AU 2000|AX 22100|AZ AZ 1000|BA 71000|BB BB15094|BD 1340|BE 1000|BG 1000
BH 317|BL 97133|BM HM 12|BN BB2713|BR 01310-100|BT 11001|BY 220050|CA K1A 0B1|CC 6799|CH 3011|CL 8340457|CN 100027|CO 110221|CR 10101|CV 7600
CX 6798|CY 1010|CZ 110 00|DE 10115|DK 1050|DO 10101|DZ 16000|EC 170515|EE 10111|EG 11511|ES 28001|ET 1000|FI 00100|FK FIQQ 1ZZ|FM 96941
FO 100|FR 75008|GB SW1A 1AA|GE 0105|GF 97300|GG GY1 1AA|GI GX11 1AA|GL 3900|GN 001|GP 97100|GR 105 57|GT 01001|GU 96910|GW 1000|HN 11101
HR 10000|HT 6110|HU 1051|ID 10110|IE D02 AF30|IL 9614303|IM IM1 1AA|IN 110001|IO BBND 1ZZ|IQ 10011|IS 101|IT 00144|JE JE2 3AB|JO 11118|JP 100-0001
KE 00100|KG 720001|KH 120101|KR 04524|KW 54541|KY KY1-1100|KZ 010000|LA 01000|LB 1107 2020|LI 9490|LK 00100|LR 1000|LS 100|LT LT-01103|LU 1855
LV LV-1010|MA 10000|MC 98000|MD MD-2012|ME 81000|MF 97150|MG 101|MH 96960|MK 1000|MM 11181|MN 14200|MP 96950|MQ 97200|MT VLT 1117|MU 11328
MV 20026|MX 06600|MY 50450|MZ 1100|NC 98800|NE 8000|NF 2899|NG 100001|NI 11001|NL 1012 AB|NO 0150|NP 44600|NZ 6011|OM 133|PA 0801
PE 15001|PF 98713|PG 111|PH 1000|PK 44000|PL 00-950|PM 97500|PN PCRN 1ZZ|PR 00901|PS 600|PT 1000-205|PW 96940|PY 1119|RE 97400|RO 010011
RS 11000|RU 101000|SA 11564|SE 111 22|SG 018956|SH STHL 1ZZ|SI 1000|SJ 9170|SK 811 02|SM 47890|SN 12500|SV 1101|SZ H100|TC TKCA 1ZZ|TH 10200
TJ 734025|TM 744000|TN 1000|TR 06420|TT 190122|TW 100|TZ 11101|UA 01001|UM 96898|US 98052|UY 11000|UZ 100000|VA 00120|VC VC0100|VE 1010
VG VG1110|VI 00802|VN 100000|WF 98600|XK 10000|YT 97600|ZA 0001|ZM 10101`)

/** Where the shape of one example says too little. Every text is in capitals, its parting blank or hyphen restored. */
const PATTERNS: Record<string, string> = {
  AR: '^([A-HJ-NP-Z]\\d{4}[A-Z]{3}|\\d{4})$',
  AZ: '^(AZ ?)?\\d{4}$',
  BH: '^(1[0-2]|[1-9])\\d{2}$',
  BM: '^[A-Z]{2} [A-Z0-9]{2}$',
  CA: '^[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] \\d[ABCEGHJ-NPRSTV-Z]\\d$',
  ES: '^(0[1-9]|[1-4]\\d|5[0-2])\\d{3}$',
  FK: '^FIQQ 1ZZ$',
  GB: '^([A-Z]{1,2}\\d[A-Z\\d]?|GIR) \\d[A-Z]{2}$',
  GG: '^GY\\d\\d? \\d[A-Z]{2}$',
  GI: '^GX11 1AA$',
  IE: '^([AC-FHKNPRTV-Y]\\d{2}|D6W) [AC-FHKNPRTV-Y\\d]{4}$',
  IL: '^\\d{5}(\\d{2})?$',
  IM: '^IM\\d\\d? \\d[A-Z]{2}$',
  IN: '^[1-9]\\d{5}$',
  IO: '^BBND 1ZZ$',
  JE: '^JE\\d\\d? \\d[A-Z]{2}$',
  KH: '^\\d{5,6}$',
  KY: '^KY[1-3]-\\d{4}$',
  KZ: '^(\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d)$',
  LB: '^\\d{4}( \\d{4})?$',
  LI: '^94(8[5-9]|9[0-8])$',
  LT: '^(LT-)?\\d{5}$',
  LU: '^(L-)?\\d{4}$',
  LV: '^(LV-)?\\d{4}$',
  MC: '^980\\d{2}$',
  MD: '^(MD-)?\\d{4}$',
  MT: '^[A-Z]{3} \\d{4}$',
  NL: '^[1-9]\\d{3} [A-Z]{2}$',
  PN: '^PCRN 1ZZ$',
  PS: '^\\d{3,7}$',
  PT: '^\\d{4}(-\\d{3})?$',
  SA: '^\\d{5}(-\\d{4})?$',
  SH: '^(STHL|ASCN|TDCU) 1ZZ$',
  SI: '^(SI-)?\\d{4}$',
  SM: '^4789\\d$',
  TC: '^TKCA 1ZZ$',
  TW: '^\\d{3}(\\d{2,3})?$',
  TZ: '^\\d{5}$',
  VA: '^00120$',
  VN: '^\\d{5,6}$',
}

const ZIP_PLUS_FOUR = new Set(['AS', 'FM', 'GU', 'MH', 'MP', 'PR', 'PW', 'UM', 'US', 'VI'])

export type PostalFormat = { pattern: string; sample: string }

function parse(table: string): Map<string, string> {
  return new Map(table.split(/[|\n]/).map(entry => [entry.slice(0, 2), entry.slice(3)]))
}

function shapeOf(sample: string): string {
  const shape = sample.replace(/\d+|[A-Z]+/g, run => `${/\d/.test(run) ? '\\d' : '[A-Z]'}{${run.length}}`)
  return `^${shape}$`
}

/** The postal code of a country as a pattern and an example, or null where there are none to check. */
export function postalFormatOf(country: string): PostalFormat | null {
  const sample = SAMPLES.get(country)
  if (!sample) return null
  if (ZIP_PLUS_FOUR.has(country)) return { pattern: '^\\d{5}(-\\d{4})?$', sample }
  return { pattern: PATTERNS[country] ?? shapeOf(sample), sample }
}
