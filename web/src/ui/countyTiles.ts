/** A county's square on the tile map. Places are ours: neighbours lie beside each other as well as squares allow. */
export type Tile = { code: number; short: string; name: string; row: number; column: number }

const layout = `
.         23:TUR:Turkana      .                   .           10:MAR:Marsabit  .               .                9:MAN:Mandera
.         24:WPO:West Pokot   .                   25:SAM:Samburu  11:ISI:Isiolo  .             8:WAJ:Wajir      .
39:BUN:Bungoma  26:TNZ:Trans-Nzoia  28:EMA:Elgeyo-Marakwet  30:BAR:Baringo  31:LAI:Laikipia  12:MER:Meru  7:GAR:Garissa  .
40:BUS:Busia  37:KAK:Kakamega  27:UGI:Uasin Gishu  32:NAK:Nakuru  18:NYA:Nyandarua  19:NYE:Nyeri  13:THA:Tharaka-Nithi  .
41:SIA:Siaya  38:VIH:Vihiga  29:NAN:Nandi  35:KER:Kericho  21:MUR:Murang’a  20:KIR:Kirinyaga  14:EMB:Embu  4:TRI:Tana River
43:HOM:Homa Bay  42:KIS:Kisumu  46:NYM:Nyamira  36:BOM:Bomet  22:KIA:Kiambu  16:MAC:Machakos  15:KTU:Kitui  5:LAM:Lamu
44:MIG:Migori  45:KII:Kisii  33:NAR:Narok  .  47:NBI:Nairobi City  17:MAK:Makueni  .  .
.  .  .  34:KAJ:Kajiado  .  6:TAV:Taita-Taveta  3:KIL:Kilifi  .
.  .  .  .  .  2:KWA:Kwale  1:MOM:Mombasa  .
`

export const tiles: readonly Tile[] = layout
	.trim()
	.split('\n')
	.flatMap((line, row) =>
		line.split(/\s{2,}/).flatMap((cell, column) => {
			const [code, short, name] = cell.trim().split(':')
			return code && short && name ? [{ code: Number(code), short, name, row, column }] : []
		}),
	)
