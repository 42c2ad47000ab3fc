import type { RouteCardFragment } from '../../gql/graphql'
import type { Receiver } from './choice'

/** Who gets a referral on this route, with the kinds of help asked of each. The lead's own services need no referral. */
export function receiversOf(route: RouteCardFragment): Receiver[] {
	const receivers = new Map<string, Receiver>()
	for (const step of route.steps) {
		const end = step.chain.at(-1)
		if (!end || step.chain.length < 2) continue
		const known = receivers.get(end.id)
		receivers.set(end.id, {
			id: end.id,
			name: end.name,
			serviceTypes: [...new Set([...(known?.serviceTypes ?? []), step.need.serviceType.code])],
			via: [...new Set([...(known?.via ?? []), ...step.chain.slice(1, -1).map((body) => body.name)])],
		})
	}
	return [...receivers.values()]
}
