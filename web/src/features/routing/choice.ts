import type { OwnReason } from '../../gql/graphql'

/** A route picked for a last look. It lives in this tab's memory; a reload leads back to the picker. */
export type Choice = {
	caseFile: string
	route: string
	/** Exactly what the plan was asked with: the portal checks the same plan again. */
	needs: string[] | undefined
	avoid: string[] | undefined
	/** A route of one's own: by which entries, and why. */
	only: OwnStep[] | undefined
	ownReason: OwnReason | undefined
	receivers: readonly Receiver[]
	/** Which entries it asks: by them it is found again in another plan. */
	steps: readonly OwnStep[]
}

export type OwnStep = { need: string; serviceAtLocation: string }

export type Receiver = { id: string; name: string; serviceTypes: readonly string[]; via: readonly string[] }

let chosen: Choice | undefined

export function choose(choice: Choice): void {
	chosen = choice
}

export function choiceFor(caseFile: string): Choice | undefined {
	return chosen?.caseFile === caseFile ? chosen : undefined
}

export function forgetChoice(): void {
	chosen = undefined
}
