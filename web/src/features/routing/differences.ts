import { readFragment } from '../../gql'
import type { RouteCardFragment } from '../../gql/graphql'
import { ReasonPartsReason } from './ReasonList'
import type { CodedReason } from './reasons'

/** What every card says alike: hidden while somebody looks at what differs. */
export type Alike = { figures: ReadonlySet<FigureName>; reasons: ReadonlySet<string>; needs: ReadonlySet<string> }
export type FigureName = 'told' | 'travel' | 'sure' | 'wishes'

export const nothingAlike: Alike = { figures: new Set(), reasons: new Set(), needs: new Set() }

/** A reason with its figures, so that the same words on two cards are one thing. */
export function reasonKey({ code, weighs, facts }: CodedReason): string {
	return [code, weighs, ...facts.map(({ name, value }) => `${name}=${value}`)].join(' ')
}

export function alikeIn(routes: readonly RouteCardFragment[]): Alike {
	const [first, ...others] = routes
	if (!first || others.length === 0) return nothingAlike
	const same = (figure: (route: RouteCardFragment) => number) => others.every((route) => figure(route) === figure(first))
	const figures = new Set<FigureName>()
	if (same((route) => route.vector.exposure)) figures.add('told')
	if (same((route) => route.vector.travel)) figures.add('travel')
	if (same((route) => route.vector.uncertainty)) figures.add('sure')
	if (same((route) => route.vector.mismatch)) figures.add('wishes')
	const everywhere = routes.map(reasonsOf)
	const needs = first.steps.filter((step) => others.every((route) => route.steps.some((other) => other.need.id === step.need.id && other.serviceAtLocation.id === step.serviceAtLocation.id)))
	return {
		figures,
		reasons: new Set([...reasonsOf(first)].filter((key) => everywhere.every((keys) => keys.has(key)))),
		needs: new Set(needs.map((step) => step.need.id)),
	}
}

function reasonsOf(route: RouteCardFragment): Set<string> {
	const all = [...route.reasons, ...route.steps.flatMap((step) => step.reasons)]
	return new Set(all.map((reason) => reasonKey(readFragment(ReasonPartsReason, reason))))
}
