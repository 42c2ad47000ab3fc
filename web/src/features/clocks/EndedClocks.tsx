import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ClockEndingsFragment } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { dayAndTime } from '../../i18n/moments'
import { markOf } from '../../portal/markOf'
import { Disclosure } from '../../ui/Disclosure'
import { useNow } from '../../ui/useNow'
import { RunOn } from './EndClock'

export const ClockEndingsCase = graphql(`
	fragment ClockEndings on CaseFile {
		id
		status
		clockEndings {
			id
			code
			outcome
			by
			mine
			at
			inForce
		}
	}
`)

/** Clocks that people said are over, who said it and when; what was said before stays to be read. */
export function EndedClocks({ caseFile }: { caseFile: FragmentType<typeof ClockEndingsCase> }) {
	const { say } = useClockWords()
	const { id, status, clockEndings } = readFragment(ClockEndingsCase, caseFile)
	const ended = clockEndings.filter(({ inForce }) => inForce)
	const before = clockEndings.filter(({ inForce }) => !inForce)
	if (clockEndings.length === 0) return null
	return (
		<div className="stack stack-tight">
			{ended.length > 0 && (
				<>
					<h3>{say('ended')}</h3>
					<ul className="stack stack-tight">
						{ended.map((ending) => (
							<li key={ending.id} className="row row-apart">
								<Line ending={ending} />
								{status === 'OPEN' && <RunOn caseFile={id} clock={ending.code} />}
							</li>
						))}
					</ul>
				</>
			)}
			{before.length > 0 && (
				<Disclosure label={say('ended.before')}>
					<ul className="small">
						{before.map((ending) => (
							<li key={ending.id}>
								<Line ending={ending} />
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</div>
	)
}

function Line({ ending: { code, outcome, mine, by, at } }: { ending: ClockEndingsFragment['clockEndings'][number] }) {
	const { say, language } = useClockWords()
	const now = useNow()
	const time = dayAndTime(at, language, now)
	return (
		<span>
			{say('ended.line', { clock: say(`clock.${code}`), outcome: say(code === 'HARM' && outcome === 'MET' ? 'end.safe.line' : `end.${outcome}`) })}
			<br />
			<span className="quiet small">{mine ? say('ended.you', { time }) : say('ended.colleague', { mark: markOf(by), time })}</span>
		</span>
	)
}
