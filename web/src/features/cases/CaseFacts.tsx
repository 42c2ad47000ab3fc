import type { ReactNode } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ClockCode, ThresholdCode } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { codesOf, genders, safetyConcerns, thresholdAnswers, thresholdCodes, urgencies } from '../../i18n/codes'
import { dayAndTime, fullMoment, momentIn } from '../../i18n/moments'
import { useUrgencyChange } from '../../i18n/screeningWords'
import { channels, reliabilities, useSourceWords } from '../../i18n/sourceWords'
import { localized, useWords } from '../../i18n/words'
import { Clock } from '../../ui/Clock'
import { Disclosure } from '../../ui/Disclosure'
import { Facts } from '../../ui/Facts'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import './CaseFacts.css'

export const CaseFactsCase = graphql(`
	fragment CaseFacts on CaseFile {
		id
		reference
		urgency
		urgencyChange {
			thresholds
			together
			answer
			urgency
		}
		violationType {
			code
			name {
				en
				sw
			}
		}
		county {
			code
			name
		}
		occurredEarliest
		occurredLatest
		needs {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
			deadline
			hard
		}
		languages {
			code
			name {
				en
				sw
			}
		}
		workerGender
		accessible
		safetyConcerns
		channel
		reliability
		perpetrators {
			code
			name {
				en
				sw
			}
		}
		thresholds {
			code
			answer
			reason
			recordedAt
		}
		clocks {
			code
			kind
			startedAt
			dueAt
			closesAt
			phase
			alert
			zone
			source
		}
		clockAlerts {
			code
			percent
			at
		}
	}
`)

type Props = { caseFile: FragmentType<typeof CaseFactsCase> }

/** The head of a case: what, where, how pressing. */
export function CaseHead({ caseFile }: Props) {
	const { t, language } = useWords()
	const shown = readFragment(CaseFactsCase, caseFile)
	return (
		<div>
			<h1>{shown.reference}</h1>
			<p className="row">
				<Tag tone={shown.urgency === 'CRITICAL' ? 'over' : shown.urgency === 'URGENT' ? 'soon' : 'plain'}>
					{t(urgencies[shown.urgency].name)}
				</Tag>
				<span>
					{localized(shown.violationType.name, language)} · {shown.county.name}
				</span>
			</p>
		</div>
	)
}

type ClockProps = Props & {
	/** What can be done with a clock that runs. */
	renderEnd?: (clock: ClockCode) => ReactNode
	/** The clocks that run no more. */
	ended?: ReactNode
}

/** Every clock of the case, the next one large, each with the law or rule it comes from. */
export function CaseClocks({ caseFile, renderEnd, ended }: ClockProps) {
	const { t } = useWords()
	const { say, language } = useClockWords()
	const { clocks, clockAlerts } = readFragment(CaseFactsCase, caseFile)
	return (
		<section className="sheet stack" aria-labelledby="clocks">
			<h2 id="clocks">{t('case.clocks')}</h2>
			{clocks.length === 0 && <p>{t('case.noClocks')}</p>}
			<ul className="case-clocks">
				{clocks.map((clock, index) => (
					<li key={clock.code}>
						<p>
							<strong>{say(`clock.${clock.code}`)}</strong> {clock.kind === 'HARD' && <Tag>{t('case.hard')}</Tag>}
						</p>
						<Clock startedAt={clock.startedAt} dueAt={clock.dueAt} size={index === 0 ? 'large' : 'plain'} />
						<p className="row small">
							<span>{say(`phase.${clock.phase}`, { at: fullMoment(clock.closesAt, language) })}</span>
							{clock.alert > 0 && clock.phase !== 'CLOSED' && <Tag tone={clock.alert >= 90 ? 'over' : 'soon'}>{say('alert', { percent: clock.alert })}</Tag>}
							{clock.zone && <span>{say('there', { at: momentIn(clock.zone, clock.dueAt, language), zone: clock.zone })}</span>}
						</p>
						<p className="quiet small">{clock.source}</p>
						{renderEnd?.(clock.code)}
					</li>
				))}
			</ul>
			{ended}
			{clockAlerts.length > 0 && (
				<Disclosure label={say('told')}>
					<ul className="small">
						{clockAlerts.map((alert) => (
							<li key={`${alert.code}${alert.percent}${alert.at}`}>
								{say('told.one', { clock: say(`clock.${alert.code}`), percent: alert.percent })} · {fullMoment(alert.at, language)}
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</section>
	)
}

export function CaseNeeds({ caseFile }: Props) {
	const { t, language } = useWords()
	const now = useNow()
	const { needs } = readFragment(CaseFactsCase, caseFile)
	return (
		<section className="sheet stack stack-tight" aria-labelledby="needs">
			<h2 id="needs">{t('case.needs')}</h2>
			<ul className="stack stack-tight">
				{needs.map((need) => (
					<li key={need.id}>
						<strong>{localized(need.serviceType.name, language)}</strong>
						{need.deadline && (
							<span className="quiet">
								{' · '}
								{t(need.hard ? 'case.before' : 'case.aim', { time: dayAndTime(need.deadline, language, now) })}
							</span>
						)}
					</li>
				))}
			</ul>
		</section>
	)
}

/** Severity, immediacy, feasibility, whatever the order they came in. */
function inOrder<Answered extends { code: ThresholdCode }>(thresholds: readonly Answered[]): Answered[] {
	return codesOf(thresholdCodes).flatMap((code) => thresholds.filter((threshold) => threshold.code === code))
}

/** The three thresholds in words, and everything else that was taken down. */
export function CaseDetails({ caseFile }: Props) {
	const { t, language } = useWords()
	const { say: source } = useSourceWords()
	const changes = useUrgencyChange()
	const now = useNow()
	const shown = readFragment(CaseFactsCase, caseFile)
	const when = dayAndTime(shown.occurredEarliest, language, now)
	const until = dayAndTime(shown.occurredLatest, language, now)
	const names = (things: readonly { name: { en: string; sw: string } }[]) => things.map((thing) => localized(thing.name, language)).join(', ')
	const rows = [
		[t('case.when'), when === until ? when : `${when} – ${until}`],
		[source('source.channel'), source(channels[shown.channel])],
		[source('source.reliability'), source(reliabilities[shown.reliability].label)],
		[t('disclosed.languages'), names(shown.languages)],
		[t('disclosed.wishes'), [shown.workerGender && t(genders[shown.workerGender]), shown.accessible && t('disclosed.accessible')].filter(Boolean).join(', ')],
		[t('disclosed.safety'), shown.safetyConcerns.map((concern) => t(safetyConcerns[concern])).join(' · ')],
		[t('disclosed.perpetrators'), names(shown.perpetrators)],
	] as const
	return (
		<section className="sheet stack stack-tight">
			<h2>{t('case.thresholds')}</h2>
			<ul className="stack stack-tight">
				{inOrder(shown.thresholds).map((threshold) => (
					<li key={threshold.code}>
						<strong>
							{t(thresholdCodes[threshold.code].short)}: {t(thresholdAnswers[threshold.answer])}
						</strong>
						<br />
						<span className="quiet">
							{threshold.reason} · {dayAndTime(threshold.recordedAt, language, now)}
						</span>
					</li>
				))}
			</ul>
			<p className="quiet">{changes(shown.urgencyChange)}</p>
			<Disclosure label={t('case.more')}>
				<Facts label={t('case.more')} rows={rows} />
			</Disclosure>
		</section>
	)
}
