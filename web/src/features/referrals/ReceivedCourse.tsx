import { graphql } from '../../gql'
import type { ReferralStatus } from '../../gql/graphql'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { SafeContactTold } from '../consent/SafeContactTold'
import { AskForm } from './AskForm'
import { CourseFacts } from './CourseFacts'
import { CourseForm } from './CourseForm'
import { HandOver } from './HandOver'
import { HandOverNote } from './HandOverNote'
import { Questions } from './Questions'
import { SuggestForm } from './SuggestForm'
import { Suggestions } from './Suggestions'

/** Loaded with the rest of what only some need, so that the first load names one part and not two. */
export { HandOverNote }

const ReceivedCourseQuery = graphql(`
	query ReceivedCourse($id: ID!) {
		referral(id: $id) {
			id
			status
			requester {
				id
				name
			}
			...Questions
			...CourseFacts
			...HandOver
			...Suggestions
		}
	}
`)

const takenOn: readonly ReferralStatus[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED']
const suggesting: readonly ReferralStatus[] = ['ACCEPTED', 'REJECTED', 'IN_PROGRESS', 'ON_HOLD', 'FAILED', 'COMPLETED']

/** What a receiver does beside its answer: it asks before, and says how help goes after. Nothing of it is in the first load. */
export function ReceivedCourse({ referral, told }: { referral: string; told: boolean }) {
	const { data } = useLiveQuery({ query: ReceivedCourseQuery, variables: { id: referral } })
	const shown = data?.referral
	if (!shown) return null
	const open = shown.status === 'REQUESTED' || shown.status === 'RECEIVED'
	return (
		<>
			{told && !open && <SafeContactTold referral={referral} />}
			<Questions referral={shown} />
			{open && <AskForm referral={referral} requester={shown.requester.name} />}
			{takenOn.includes(shown.status) && <HandOver referral={shown} requester={shown.requester.name} />}
			<CourseFacts referral={shown} />
			<CourseForm referral={referral} status={shown.status} />
			<Suggestions referral={shown} />
			{suggesting.includes(shown.status) && <SuggestForm referral={referral} requester={shown.requester.name} />}
		</>
	)
}
