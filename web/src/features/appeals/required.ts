import type { RequiredFact, RequirementPlace, RequirementStatus } from '../../gql/graphql'
import type { Appeal } from './appealParts'

export type Required = { fact: RequiredFact; status: RequirementStatus; place: RequirementPlace; bodies: string[] }

/** Told by lines of their own: whether the person agreed is asked for each body and for all that the letter tells. */
const elsewhere: readonly RequiredFact[] = ['CONSENT', 'TRANSFER_CONSENT']

/** The worst first: what contradicts itself is worse than what is missing. */
const worst: readonly RequirementStatus[] = ['CONFLICTING', 'MISSING', 'IN_LETTER', 'COMPLETE']

/** What the bodies must be told, each thing once: as it stands with the body where it stands worst, and who asks for it. */
export function requiredOf(addressees: Appeal['addressees']): Required[] {
	const all = new Map<RequiredFact, Required>()
	for (const { name, answer } of addressees)
		for (const { fact, status, place } of answer?.requirements ?? []) {
			if (elsewhere.includes(fact)) continue
			const before = all.get(fact)
			const worse = !before || worst.indexOf(status) < worst.indexOf(before.status)
			all.set(fact, { fact, place, status: worse ? status : before.status, bodies: [...(before?.bodies ?? []), name] })
		}
	return [...all.values()]
}
