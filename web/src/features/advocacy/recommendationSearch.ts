import type { ImplementationStatus, RecommendationFilterInput, RecommendationResponse } from '../../gql/graphql'

export const responses: readonly RecommendationResponse[] = ['SUPPORTED', 'NOTED', 'UNKNOWN']
export const statuses: readonly ImplementationStatus[] = ['IMPLEMENTED', 'ONGOING', 'NOT_IMPLEMENTED', 'UNKNOWN']

/** What recommendations are looked for by: codes, States as documents print them, and a campaign by its opaque identifier. Nothing of a case is in the address. */
export type RecommendationSearch = {
	theme?: string
	cycle?: number
	state?: string
	response?: RecommendationResponse
	stateStatus?: ImplementationStatus
	civilStatus?: ImplementationStatus
	campaign?: string
}

const text = (value: unknown, form: RegExp) => (typeof value === 'string' && form.test(value) ? value : undefined)

/** What of an address is a filter; everything else in it is dropped. */
export function recommendationSearch(search: Record<string, unknown>): RecommendationSearch {
	const theme = text(search['theme'], /^[a-z0-9-]{1,100}$/)
	const state = text(search['state'], /^[\p{L} '’().,-]{2,60}$/u)
	const cycle = Number(search['cycle'])
	const response = responses.find((one) => one === search['response'])
	const stateStatus = statuses.find((one) => one === search['stateStatus'])
	const civilStatus = statuses.find((one) => one === search['civilStatus'])
	const campaign = text(search['campaign'], /^[\w-]{8,64}$/)
	return {
		...(theme && { theme }),
		...(Number.isInteger(cycle) && cycle > 0 && cycle < 100 && { cycle }),
		...(state && { state }),
		...(response && { response }),
		...(stateStatus && { stateStatus }),
		...(civilStatus && { civilStatus }),
		...(campaign && { campaign }),
	}
}

/** The same, as the portal is asked. */
export function filterOf({ theme, cycle, state, response, stateStatus, civilStatus, campaign }: RecommendationSearch): RecommendationFilterInput {
	return { theme: theme ?? null, cycle: cycle ?? null, state: state ?? null, response: response ?? null, stateStatus: stateStatus ?? null, civilStatus: civilStatus ?? null, campaign: campaign ?? null }
}

/** The same, as part of the address of a table. */
export function queryOf(search: RecommendationSearch): string {
	return new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)])).toString()
}
