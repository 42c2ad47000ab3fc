import { graphql, readFragment, type FragmentType } from '../../gql'
import { useCourseWords } from '../../i18n/courseWords'
import { dayAndTime } from '../../i18n/moments'
import { useNow } from '../../ui/useNow'

export const HandOverReferral = graphql(`
	fragment HandOver on Referral {
		id
		intention
		handedOverAt
	}
`)

/** Whose the work is: for the people who hold the case, or, with `requester`, for the receiver that has taken it on. */
export function HandOver({ referral, requester }: { referral: FragmentType<typeof HandOverReferral>; requester?: string }) {
	const { say, language } = useCourseWords()
	const now = useNow()
	const { intention, handedOverAt } = readFragment(HandOverReferral, referral)
	if (intention !== 'TRANSFER_OF_CARE') return null
	const time = handedOverAt ? dayAndTime(handedOverAt, language, now) : ''
	if (requester) return <p>{time ? say('transfer.yours', { time }) : say('transfer.asked', { requester })}</p>
	return <p>{time ? say('transfer.done', { time }) : say('transfer.waits')}</p>
}
