import { useState } from 'react'
import type { RouteCardFragment } from '../../gql/graphql'
import { useRoutingWords } from '../../i18n/routingWords'
import { Preview } from '../consent/Preview'

type Stop = { id: string; name: string; helps: boolean; serviceTypes: string[] }

/** At each stop, in the order of the way: who learns of the case, and exactly what they are shown before they accept. */
export function WhoLearns({ caseFile, route }: { caseFile: string; route: RouteCardFragment }) {
	const { t } = useRoutingWords()
	const [open, setOpen] = useState(false)
	const stops = stopsOf(route)
	if (stops.length === 0) return null
	return (
		<details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{t('learns', { count: stops.length })}</summary>
			<ol className="disclosure-body stack">
				{open &&
					stops.map((stop) => (
						<li key={stop.id} className="stack stack-tight">
							<h3>{stop.name}</h3>
							{stop.helps ? <Preview caseFile={caseFile} recipient={stop} serviceTypes={stop.serviceTypes} /> : <p>{t('learns.introduces')}</p>}
						</li>
					))}
			</ol>
		</details>
	)
}

function stopsOf(route: RouteCardFragment): Stop[] {
	const stops = new Map<string, Stop>()
	for (const step of route.steps) {
		for (const [index, body] of step.chain.entries()) {
			if (index === 0) continue
			const known = stops.get(body.id)
			const helps = index === step.chain.length - 1
			stops.set(body.id, {
				id: body.id,
				name: body.name,
				helps: helps || (known?.helps ?? false),
				serviceTypes: helps ? [...new Set([...(known?.serviceTypes ?? []), step.need.serviceType.code])] : (known?.serviceTypes ?? []),
			})
		}
	}
	return [...stops.values()]
}
