import { useState } from 'react'
import { graphql } from '../../gql'
import type { FollowUp, ReferralStatus } from '../../gql/graphql'
import { useCourseWords } from '../../i18n/courseWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { AnswerByLink } from '../answerlinks/AnswerByLink'
import { CourseFacts } from './CourseFacts'
import { FeedbackForm } from './FeedbackForm'
import { HandOver } from './HandOver'
import { Questions } from './Questions'
import { Suggestions } from './Suggestions'

const SentCourseQuery = graphql(`
	query SentCourse($id: ID!) {
		referral(id: $id) {
			id
			status
			rung
			feedback {
				outcome
			}
			...Questions
			intention
			handedOverAt
			cameFrom {
				id
				receiver {
					id
					name
				}
			}
			...CourseFacts
			...HandOver
			...Suggestions
			...AnswerLinks
		}
	}
`)

const FollowReferral = graphql(`
	mutation FollowReferral($input: FollowReferralInput!) {
		followReferral(input: $input) {
			referral {
				id
				...SentReferral
				...CourseFacts
				...HandOver
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const live: readonly ReferralStatus[] = ['REQUESTED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']
const taken: readonly ReferralStatus[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']

/** What the people who hold the case see and put down of a referral on its way. */
export function SentCourse({ referral }: { referral: string }) {
	const { t } = useWords()
	const { say } = useCourseWords()
	const { data } = useLiveQuery({ query: SentCourseQuery, variables: { id: referral } })
	const { act, state } = useAct(FollowReferral)
	const [problems, setProblems] = useState<Problem[]>([])
	const shown = data?.referral
	if (!shown) return null
	const waits = shown.status === 'REQUESTED' || shown.status === 'RECEIVED'
	const follow = async (followUp: FollowUp) => {
		const payload = (await act({ referral, followUp }))?.followReferral
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0) announce(say('course.saved'))
	}
	const steps: FollowUp[] = []
	// Whoever hands over is waited for until it has said so, also once help was given.
	const handingOver = shown.intention === 'TRANSFER_OF_CARE' && shown.status === 'COMPLETED' && !shown.handedOverAt
	if (taken.includes(shown.status) || handingOver) steps.push('ARRIVAL_CONFIRMED')
	if (live.includes(shown.status)) steps.push('DECLINED_BY_PERSON', 'ENTERED_IN_ERROR')
	return (
		<div className="stack stack-tight">
			{waits && shown.rung && <Banner tone="soon" title={say(`rung.${shown.rung}`)} />}
			<Questions referral={shown} answering={waits} />
			<AnswerByLink referral={shown} />
			{shown.cameFrom && <p className="quiet small">{say('suggestion.cameFrom', { organization: shown.cameFrom.receiver.name })}</p>}
			<HandOver referral={shown} />
			<CourseFacts referral={shown} />
			<Suggestions referral={shown} deciding />
			<ErrorSummary title={say('problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{steps.length > 0 && (
				<div className="row">
					{steps.map((step) => (
						<Button key={step} look="quiet" busy={state === 'busy'} onClick={() => void follow(step)}>
							{say(`follow.${step}`)}
						</Button>
					))}
				</div>
			)}
			{(shown.status === 'COMPLETED' || shown.status === 'FAILED') && !shown.feedback && <FeedbackForm referral={referral} />}
		</div>
	)
}
