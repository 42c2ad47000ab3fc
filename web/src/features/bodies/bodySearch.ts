import type { BodyEntry, BodyKind, BodyOffer } from '../../gql/graphql'

export const kinds: readonly BodyKind[] = ['SPECIAL_PROCEDURE', 'TREATY_BODY', 'UN_OFFICE', 'REGIONAL_COMMISSION', 'REGIONAL_MECHANISM', 'REGIONAL_COURT', 'DIPLOMATIC_MISSION', 'ORGANIZATION', 'NETWORK', 'FUND']
export const offers: readonly BodyOffer[] = ['APPEAL', 'DECISION', 'PROTECTION_MEASURES', 'ADVOCACY', 'MISSIONS', 'LINE_24_HOURS', 'RELOCATION', 'ACCOMMODATION', 'GRANT', 'MEDICAL', 'LEGAL', 'PSYCHOSOCIAL', 'TRAINING', 'SOLIDARITY']
export const entries: readonly BodyEntry[] = ['DIRECT', 'THROUGH_MEMBER', 'MEMBERS']

/** Codes only: nothing of a case is in the address. */
export type BodySearch = { kind?: BodyKind; offer?: BodyOffer; entry?: BodyEntry; here?: true }

/** What of an address is a filter; everything else in it is dropped. */
export function bodySearch(search: Record<string, unknown>): BodySearch {
	const kind = kinds.find((one) => one === search['kind'])
	const offer = offers.find((one) => one === search['offer'])
	const entry = entries.find((one) => one === search['entry'])
	return {
		...(kind && { kind }),
		...(offer && { offer }),
		...(entry && { entry }),
		...(search['here'] === true && { here: true as const }),
	}
}
