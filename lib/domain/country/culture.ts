/** The languages of business of each country, the usual one first; a culture is the language with the country. */
const LANGUAGES = parse(`
AD ca|AE ar en|AF fa ps|AG en|AI en|AL sq|AM hy|AO pt|AR es|AS en|AT de|AU en|AW nl|AX sv|AZ az|BA bs hr|BB en|BD bn en|BE fr nl|BF fr
BG bg|BH ar en|BI fr|BJ fr|BL fr|BM en|BN ms en|BO es|BQ nl|BR pt|BS en|BT dz en|BV nb|BW en|BY ru be|BZ en|CA en fr|CC en|CD fr|CF fr
CG fr|CH de fr it|CI fr|CK en|CL es|CM fr en|CN zh|CO es|CR es|CV pt|CW nl|CX en|CY el|CZ cs|DE de|DJ fr|DK da|DM en|DO es|DZ ar fr
EC es|EE et|EG ar en|ER en|ES es ca eu gl|ET am en|FI fi sv|FJ en|FK en|FM en|FO fo da|FR fr|GA fr|GB en|GD en|GE ka|GF fr|GG en|GH en
GI en|GL kl da|GM en|GN fr|GP fr|GQ es fr|GR el|GT es|GU en|GW pt|GY en|HK zh en|HN es|HR hr|HT fr|HU hu|ID id|IE en ga|IL he en|IM en
IN en hi|IO en|IQ ar|IS is|IT it de|JE en|JM en|JO ar en|JP ja|KE en sw|KG ky ru|KH km|KI en|KM fr ar|KN en|KR ko|KW ar en|KY en|KZ kk ru
LA lo|LB ar fr en|LC en|LI de|LK si ta en|LR en|LS en|LT lt|LU de fr|LV lv|LY ar|MA ar fr|MC fr|MD ro ru|ME sr|MF fr|MG fr mg|MH en|MK mk
ML fr|MM my|MN mn|MO zh pt|MP en|MQ fr|MR ar fr|MS en|MT en mt|MU en fr|MV dv en|MW en|MX es|MY ms en|MZ pt|NA en|NC fr|NE fr|NF en
NG en|NI es|NL nl|NO nb nn|NP ne en|NR en|NU en|NZ en mi|OM ar en|PA es|PE es|PF fr|PG en|PH en fil|PK en ur|PL pl|PM fr|PN en|PR es
PS ar|PT pt|PW en|PY es|QA ar en|RE fr|RO ro|RS sr|RU ru|RW en fr|SA ar en|SB en|SC en fr|SE sv|SG en zh|SH en|SI sl|SJ nb|SK sk|SL en
SM it|SN fr|SO so en|SR nl|SS en|ST pt|SV es|SX en nl|SZ en|TC en|TD fr ar|TG fr|TH th|TJ tg ru|TK en|TL pt|TM tk|TN ar fr|TO en|TR tr
TT en|TV en|TW zh|TZ sw en|UA uk|UG en|UM en|US en es|UY es|UZ uz ru|VA it|VC en|VE es|VG en|VI en|VN vi|VU fr en|WF fr|WS en|XK sq sr
YE ar|YT fr|ZA en af|ZM en|ZW en`)

function parse(table: string): Map<string, string[]> {
  return new Map(
    table.split(/[|\n]/).map(entry => {
      const [country = '', ...languages] = entry.split(' ')
      return [country, languages]
    }),
  )
}

/** BCP 47 cultures a customer of the country may choose; en-US is offered everywhere (api §13). */
export function culturesOf(country: string): string[] {
  const own = (LANGUAGES.get(country) ?? []).map(language => `${language}-${country}`)
  return [...new Set([...own, 'en-US'])]
}
