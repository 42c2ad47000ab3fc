import type { RouteCardFragment } from '../../gql/graphql'
import { modes } from '../../i18n/codes'
import { dayAndTime, duration } from '../../i18n/moments'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { Steps } from '../../ui/Steps'
import { useNow } from '../../ui/useNow'

type Step = RouteCardFragment['steps'][number]

/** How one need is met: everybody on the way as a transit line, and whom to ask instead. */
export function Way({ step }: { step: Step }) {
	const { t, language } = useRoutingWords()
	const now = useNow()
	const need = localized(step.need.serviceType.name, language)
	const [lead, ...others] = step.chain
	const { held, takenOn, capacity } = step.serviceAtLocation
	const told = capacity?.reliable ? capacity.available : undefined
	const left = told == null ? undefined : t('route.places', { places: told, held: held ?? 0, used: takenOn ?? 0 })
	const place = step.serviceAtLocation.confidential ? t('route.confidential') : step.serviceAtLocation.location?.county.name
	return (
		<div className="stack stack-tight">
			<h4>{need}</h4>
			<Steps
				label={t('route.way', { need })}
				stops={[
					...(lead && others.length > 0 ? [{ key: lead.id, label: lead.name }] : []),
					...(others.length > 0 ? others : step.chain).map((body, index, all) => ({
						key: body.id,
						label: body.name,
						end: index === all.length - 1,
						note:
							index === all.length - 1
								? [t('route.begins', { time: dayAndTime(step.servedAt, language, now) }), t(modes[step.serviceAtLocation.mode]), place, left].filter(Boolean).join(' · ')
								: t('route.introduces'),
					})),
				]}
			/>
			{step.fallbacks.length > 0 && (
				<Disclosure label={t('route.fallbacks', { count: step.fallbacks.length })}>
					<ul className="stack stack-tight">
						{step.fallbacks.map((fallback) => (
							<li key={fallback.serviceAtLocation.id}>
								<strong>{fallback.serviceAtLocation.organization.name}</strong>
								<br />
								<span className="quiet small">
									{fallback.askBy
										? t('route.askBy', { time: dayAndTime(fallback.askBy, language, now), duration: duration(fallback.servedAtMinute, t) })
										: t('route.ask', { duration: duration(fallback.servedAtMinute, t) })}
								</span>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</div>
	)
}
