import { dayAndTime, duration } from '../../i18n/moments'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import type { RouteCardFragment } from '../../gql/graphql'
import { useNow } from '../../ui/useNow'
import './RouteCard.css'

/** One axis for all cards, so that lengths can be compared from card to card. */
export type Axis = {
	/** Minutes at the right end. */
	end: number
	/** The earliest hard deadline, if there is one. */
	deadlineAt: string | undefined
}

/** Bars from now until help begins, one a need, each with the line it must not pass. */
export function TimeAxis({ steps, axis }: { steps: RouteCardFragment['steps']; axis: Axis }) {
	const { t, language } = useRoutingWords()
	const now = useNow()
	const share = (minutes: number) => `${Math.min(100, (100 * minutes) / axis.end)}%`
	return (
		<div className="axis">
			<ul aria-label={t('axis')}>
				{steps.map((step) => {
					const late = step.deadlineMinute != null && step.servedAtMinute > step.deadlineMinute
					const words = late ? (step.need.hard ? 'axis.late' : 'axis.afterAim') : 'axis.begins'
					const need = localized(step.need.serviceType.name, language)
					return (
						<li key={step.need.id} className="axis-row">
							<span className="axis-track" aria-hidden="true">
								<span className={late ? `axis-bar ${step.need.hard ? 'axis-bar-late' : 'axis-bar-aim'}` : 'axis-bar'} style={{ inlineSize: share(step.servedAtMinute) }} />
								{step.deadlineMinute != null && (
									<span className={step.need.hard ? 'axis-deadline' : 'axis-deadline axis-aim'} style={{ insetInlineStart: share(step.deadlineMinute) }} />
								)}
							</span>
							<span className="small">
								{t(words, { need, time: duration(step.servedAtMinute, t) })}
							</span>
						</li>
					)
				})}
			</ul>
			{axis.deadlineAt && <p className="small axis-said">{t('axis.deadline', { time: dayAndTime(axis.deadlineAt, language, now) })}</p>}
		</div>
	)
}
