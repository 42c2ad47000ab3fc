import { readFragment } from '../../gql'
import type { RefusalRowFragment } from '../../gql/graphql'
import type { OwnStep } from './choice'
import { OpeningPartsOpening } from './Opening'

type Body = { id: string; name: string }

/**
 * Whom somebody picked although the person has not agreed yet that they may be told. It lives in this tab's memory, as a
 * picked route does; nothing is ever sent by it.
 */
export type Awaited = { caseFile: string; steps: readonly OwnStep[]; recipients: readonly Body[] }

let kept: Awaited | undefined

export function awaitConsent(awaited: Awaited): void {
	kept = awaited
}

export function awaitedFor(caseFile: string): Awaited | undefined {
	return kept?.caseFile === caseFile ? kept : undefined
}

export function forgetAwaited(): void {
	kept = undefined
}

/** Whom the person must be asked about, where that alone keeps an entry out; undefined where something else does too. */
export function onlyConsent({ codes, opening }: RefusalRowFragment): Body[] | undefined {
	const changes = (opening && readFragment(OpeningPartsOpening, opening).changes) ?? []
	const asked = changes.flatMap(({ kind, about }) => (kind === 'WIDEN_CONSENT' && about ? [about] : []))
	return codes.every((code) => code === 'CONSENT') && asked.length > 0 && asked.length === changes.length ? asked : undefined
}

type Given = { recipient?: { id: string } | null | undefined; withdrawnAt?: string | null | undefined; until: string; kind: string }

/** Whether what the person agreed to covers all of them now, as far as it can be seen here; the portal decides when it is sent. */
export function isCovered({ recipients }: Awaited, consents: readonly Given[], now: number): boolean {
	const inForce = consents.filter(({ kind, withdrawnAt, until }) => kind === 'DISCLOSURE' && !withdrawnAt && Date.parse(until) > now)
	return recipients.every(({ id }) => inForce.some(({ recipient }) => !recipient || recipient.id === id))
}

/** Whether a route asks every entry that was picked. */
export function asksAll(route: { steps: readonly { need: { id: string }; serviceAtLocation: { id: string } }[] }, wanted: readonly OwnStep[]): boolean {
	return wanted.every(({ need, serviceAtLocation }) => route.steps.some((step) => step.need.id === need && step.serviceAtLocation.id === serviceAtLocation))
}
