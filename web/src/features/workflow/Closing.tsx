import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ClosingPartsFragment } from '../../gql/graphql'
import { useClockWords, type ClockWord } from '../../i18n/clockWords'
import { useClosingWords } from '../../i18n/workWords'
import { dayAndTime } from '../../i18n/moments'
import { holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { CloseForm } from './CloseForm'
import { ClosureLine } from './ClosureLine'
import { FollowUps } from './FollowUps'
import { ReopenForm } from './ReopenForm'

export const ClosingPartsCase = graphql(`
	fragment ClosingParts on CaseFile {
		id
		status
		closingPoints {
			code
			hard
			count
			facts {
				name
				value
			}
		}
		closures {
			id
			...ClosureLine
		}
		...FollowUps
	}
`)

type Props = {
	caseFile: FragmentType<typeof ClosingPartsCase>
	/** Whether whoever looks decides in a duty lead's place now. */
	deputy: boolean
	onDone: () => void
}

/**
 * How a case comes to its end: the checklist the portal computes, the closing, and what comes after it. Who opened a case
 * never decides about it, and may close it all the same: closing asks for a duty lead or deputy alone.
 */
export function Closing({ caseFile, deputy, onDone }: Props) {
	const { say } = useClosingWords()
	const viewer = useViewer()
	const shown = readFragment(ClosingPartsCase, caseFile)
	const { id, status, closingPoints: points, closures } = shown
	const isClosed = status === 'CLOSED'
	const mayOverride = deputy || holdsOne(viewer, ['DUTY_LEAD'])
	const earlier = isClosed ? closures.slice(1) : closures
	return (
		<section className="sheet stack" aria-labelledby="closing">
			<h2 id="closing">{say(isClosed ? 'closed' : 'closing')}</h2>
			{isClosed && closures[0] && <ClosureLine closure={closures[0]} />}
			<FollowUps caseFile={shown} isClosed={isClosed} onDone={onDone} />
			{!isClosed && <Checklist points={points} />}
			{!isClosed && <Ending id={id} points={points} mayOverride={mayOverride} onDone={onDone} />}
			{isClosed && (
				<Disclosure label={say('reopen')}>
					<ReopenForm caseFile={id} onDone={onDone} />
				</Disclosure>
			)}
			{earlier.length > 0 && (
				<Disclosure label={say('closed.before')}>
					<div className="stack">
						{earlier.map((closure) => (
							<ClosureLine key={closure.id} closure={closure} />
						))}
					</div>
				</Disclosure>
			)}
		</section>
	)
}

type Points = ClosingPartsFragment['closingPoints']

/** What stands between the case and its end, hard points first. */
function Checklist({ points }: { points: Points }) {
	const { say, language } = useClosingWords()
	const { say: ofClocks } = useClockWords()
	const now = useNow()
	if (points.length === 0) return <p>{say('closing.ready')}</p>
	return (
		<div className="stack stack-tight">
			<p>{say('closing.stands')}</p>
			<ul className="stack stack-tight">
				{points.map(({ code, hard, count, facts }) => (
					<li key={code}>
						<p className="row">
							<Tag tone={hard ? 'over' : 'soon'}>{say(hard ? 'closing.hard' : 'closing.soft')}</Tag>
							<span>{say(`point.${code}`)}</span>
							{count > 1 && <span className="quiet small">{say('point.count', { count })}</span>}
						</p>
						{code === 'CLOCK_RUNS' && (
							<ul className="quiet small">
								{facts.map(({ name, value }) => (
									<li key={name}>{say('point.clock', { clock: ofClocks(`clock.${name}` as ClockWord), time: dayAndTime(value, language, now) })}</li>
								))}
							</ul>
						)}
					</li>
				))}
			</ul>
		</div>
	)
}

type EndingProps = { id: string; points: Points; mayOverride: boolean; onDone: () => void }

/** The form, as soon as whoever looks could close the case; until then, what must come first. */
function Ending({ id, points, mayOverride, onDone }: EndingProps) {
	const { say } = useClosingWords()
	const soft = points.filter(({ hard, code }) => !hard && code !== 'FEEDBACK_MISSING')
	if (points.some(({ hard }) => hard)) return <p className="quiet">{say('closing.hard.then')}</p>
	if (soft.length > 0 && !mayOverride) return <p className="quiet">{say('closing.lead.then')}</p>
	return (
		<Disclosure label={say('close')}>
			<CloseForm
				caseFile={id}
				over={soft.map(({ code }) => code)}
				unasked={points.some(({ code }) => code === 'FEEDBACK_MISSING')}
				onDone={onDone}
			/>
		</Disclosure>
	)
}
