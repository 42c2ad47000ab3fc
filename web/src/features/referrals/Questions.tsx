import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ReferralStatus } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { AnswerForm } from './AnswerForm'

export const QuestionsReferral = graphql(`
	fragment Questions on Referral {
		id
		status
		clockStopped
		questions {
			id
			ready
			text
			answer
		}
	}
`)

const ended: ReadonlySet<ReferralStatus> = new Set(['REJECTED', 'CANCELLED', 'FAILED', 'COMPLETED', 'ENTERED_IN_ERROR'])

/** What was asked and answered, the oldest first; whoever holds the case answers there. */
export function Questions({ referral, answering = false }: { referral: FragmentType<typeof QuestionsReferral>; answering?: boolean }) {
	const { say } = useCourseWords()
	const { id: asked, status, questions, clockStopped } = readFragment(QuestionsReferral, referral)
	if (!questions || questions.length === 0) return null
	const over = ended.has(status)
	return (
		<div className="stack stack-tight" role="group" aria-label={say('questions')}>
			{clockStopped && <p>{say('questions.stopped')}</p>}
			<ul className="stack stack-tight">
				{questions.map(({ id, ready, text, answer }) => (
					<li key={id} className="stack stack-tight">
						<p>
							<strong>{ready === 'OTHER' ? text : say(`question.${ready}`)}</strong>
							{ready !== 'OTHER' && text && ` ${text}`}
						</p>
						<p className={answer ? undefined : 'quiet'}>{answer ?? say(over ? 'questions.never' : 'questions.waits')}</p>
						{!answer && answering && !over && <AnswerForm referral={asked} question={id} />}
					</li>
				))}
			</ul>
		</div>
	)
}
