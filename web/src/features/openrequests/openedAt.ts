import type { Urgency } from '../../gql/graphql'

/** How long each is open, in minutes: as long as a partner has to answer. */
const minutes: Record<Urgency, number> = { CRITICAL: 30, URGENT: 120, ROUTINE: 1_440 }

/** When an open request was opened, which its end and urgency tell. */
export function openedAt({ urgency, until }: { urgency: Urgency; until: string }): string {
	return new Date(Date.parse(until) - minutes[urgency] * 60_000).toISOString()
}
