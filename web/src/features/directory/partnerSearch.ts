/** Codes of the vocabulary and nothing typed: what is searched for by name may be a person's, and stays on the page. */
export type PartnerSearch = { county?: number; help?: string; language?: string; open?: true }

/** What of an address is a filter; everything else in it is dropped. */
export function partnerSearch(search: Record<string, unknown>): PartnerSearch {
	const code = (value: unknown) => (typeof value === 'string' && /^[a-z-]{1,60}$/.test(value) ? value : undefined)
	const county = Number(search['county'])
	const help = code(search['help'])
	const language = code(search['language'])
	return {
		...(Number.isInteger(county) && county >= 1 && county <= 47 && { county }),
		...(help && { help }),
		...(language && { language }),
		...(search['open'] === true && { open: true as const }),
	}
}
