import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAppealWords } from '../../i18n/appealWords'
import { dayAndTime } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { buttonClass } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

const CaseAppealsQuery = graphql(`
	query CaseAppeals($id: ID!) {
		caseFile(id: $id) {
			id
			status
			appeals {
				id
				state
				current {
					number
					savedAt
					draft {
						subject
					}
				}
				addressees {
					sending {
						id
						replyDue
						answered
					}
				}
			}
		}
	}
`)

/** The appeals of a case, and the way to write one. */
export function AppealsPanel({ caseFile }: { caseFile: string }) {
	const { say, language } = useAppealWords()
	const now = useNow()
	const answer = useLiveQuery({ query: CaseAppealsQuery, variables: { id: caseFile } })
	return (
		<section className="sheet stack" aria-labelledby="appeals">
			<h2 id="appeals">{say('appeals')}</h2>
			<Answer of={answer} rows={2}>
				{({ caseFile: shown }) =>
					shown && (
						<>
							{shown.appeals.length === 0 && <p>{say('appeals.none')}</p>}
							<ul className="stack">
								{shown.appeals.map(({ id, state, current, addressees }) => (
									<li key={id} className="stack stack-tight">
										<p>
											<strong>{current.draft.subject}</strong> <Tag tone={state === 'SENT' ? 'ok' : 'accent'}>{say(`state.${state}`)}</Tag>{' '}
											{addressees.some(({ sending }) => sending?.replyDue && !sending.answered && Date.parse(sending.replyDue) < now) && <Tag tone="over">{say('overdue')}</Tag>}
										</p>
										<p className="quiet small">{say('saved', { number: current.number, time: dayAndTime(current.savedAt, language, now) })}</p>
										<div className="row">
											<Link to="/cases/$caseFile/appeals/$appeal" params={{ caseFile, appeal: id }} className={buttonClass('quiet')} aria-label={`${say('open')}: ${current.draft.subject}`}>
												{say('open')}
											</Link>
										</div>
									</li>
								))}
							</ul>
							{shown.status === 'OPEN' && (
								<div className="row">
									<Link to="/cases/$caseFile/appeals/$appeal" params={{ caseFile, appeal: 'new' }} className={buttonClass('plain')}>
										{say('start')}
									</Link>
								</div>
							)}
						</>
					)
				}
			</Answer>
		</section>
	)
}
