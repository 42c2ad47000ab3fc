import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useClockWords } from '../../i18n/clockWords'
import { codesOf, thresholdAnswers, thresholdCodes } from '../../i18n/codes'
import { timeOfDay } from '../../i18n/moments'
import { useBoardWords, type BoardWord } from '../../i18n/boardWords'
import { localized, useWords } from '../../i18n/words'
import { useChangedAt } from '../../portal/Changes'
import { buttonClass } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { moveOnBoard } from './moveOnBoard'
import { nextPromise, nextStep, type NextStep } from './nextStep'
import './BoardPage.css'

export const BoardRowCase = graphql(`
	fragment BoardRow on CaseFile {
		id
		reference
		urgency
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
		needs {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		nextClock {
			code
			startedAt
			dueAt
			alert
		}
		thresholds {
			code
			answer
		}
		consents {
			id
			until
			withdrawnAt
		}
		referrals {
			id
			status
			businessStatus
			sentAt
			answerBy
			receiver {
				id
				name
			}
			needs {
				id
			}
		}
	}
`)

/** One case on the board: its next clock, where it is, what stops it, and the next step. */
export function BoardRow({ caseFile }: { caseFile: FragmentType<typeof BoardRowCase> }) {
	const { t, language } = useWords()
	const { say } = useClockWords()
	const { say: onBoard } = useBoardWords()
	const now = useNow()
	const row = readFragment(BoardRowCase, caseFile)
	const step = nextStep(row, now)
	const promise = nextPromise(row)
	const changedAt = useChangedAt(row.id)
	return (
		<li className={changedAt ? 'board-row board-row-changed' : 'board-row'} data-case={row.id}>
			<div className="board-clock">
				{promise ? (
					<Clock startedAt={promise.startedAt} dueAt={promise.dueAt} label={promise.code ? say(`clock.${promise.code}`) : onBoard('board.answerDue')} />
				) : (
					<span className="quiet">{onBoard('board.noClock')}</span>
				)}
				{promise?.code && row.nextClock && row.nextClock.alert > 0 && (
					<p className="small">
						<Tag tone={row.nextClock.alert >= 90 ? 'over' : 'soon'}>{say('alert', { percent: row.nextClock.alert })}</Tag>
					</p>
				)}
			</div>
			<div className="board-what">
				<h2>
					<Link to="/cases/$caseFile" params={{ caseFile: row.id }} className="board-name" onKeyDown={moveOnBoard}>
						{row.reference}
					</Link>{' '}
					{changedAt && <Tag tone="accent">{onBoard('board.changed', { time: timeOfDay(changedAt, language) })}</Tag>}
				</h2>
				<p>
					{localized(row.violationType.name, language)} · {row.county.name}
				</p>
				<p className="quiet small">{row.needs.map((need) => localized(need.serviceType.name, language)).join(' + ')}</p>
			</div>
			<div className="board-state">
				<p>{stateOf(step, onBoard, (at) => timeOfDay(at, language))}</p>
				<p className="quiet small">
					{codesOf(thresholdCodes)
						.flatMap((code) => row.thresholds.filter((threshold) => threshold.code === code))
						.map(({ code, answer }) => `${t(thresholdCodes[code].short)}: ${t(thresholdAnswers[answer]).split(':')[0]}`)
						.join(' · ')}
				</p>
			</div>
			<NextStepLink caseFile={row.id} reference={row.reference} step={step} />
		</li>
	)
}

function NextStepLink({ caseFile, reference, step }: { caseFile: string; reference: string; step: NextStep }) {
	const { say: onBoard } = useBoardWords()
	const routes = step.kind === 'route' || step.kind === 'reroute'
	const look = step.kind === 'wait' || step.kind === 'follow' ? 'plain' : 'primary'
	const words = onBoard(`step.${step.kind}`)
	return (
		<Link
			to={routes ? '/cases/$caseFile/route' : '/cases/$caseFile'}
			params={{ caseFile }}
			className={buttonClass(look)}
			aria-label={`${words}: ${reference}`}
		>
			<span>{words}</span>
		</Link>
	)
}

function stateOf(step: NextStep, onBoard: (word: BoardWord, values?: Record<string, string>) => string, time: (at: string) => string): string {
	switch (step.kind) {
		case 'consent':
			return onBoard('state.consent')
		case 'route':
			return onBoard('state.route')
		case 'reroute':
			return onBoard(`state.${step.why}`, { receiver: step.receiver })
		case 'send':
			return onBoard('state.send', { receiver: step.receiver })
		case 'wait':
			return onBoard('state.wait', { receiver: step.receiver, time: step.answerBy ? time(step.answerBy) : '' })
		case 'follow':
			return onBoard('state.follow')
	}
}
