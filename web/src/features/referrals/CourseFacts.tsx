import { graphql, readFragment, type FragmentType } from '../../gql'
import { useCourseWords } from '../../i18n/courseWords'
import { dayAndTime } from '../../i18n/moments'
import { useNow } from '../../ui/useNow'

export const CourseFactsReferral = graphql(`
	fragment CourseFacts on Referral {
		id
		scheduledFor
		arrivedAt
		arrivalConfirmedAt
		deliveredAt
	}
`)

const moments = ['scheduledFor', 'arrivedAt', 'arrivalConfirmedAt', 'deliveredAt'] as const

/** When help was to be given, and both sides' word that the person arrived. */
export function CourseFacts({ referral }: { referral: FragmentType<typeof CourseFactsReferral> }) {
	const { say, language } = useCourseWords()
	const now = useNow()
	const shown = readFragment(CourseFactsReferral, referral)
	const known = moments.flatMap((moment) => {
		const at = shown[moment]
		return at ? [{ moment, time: dayAndTime(at, language, now) }] : []
	})
	if (known.length === 0) return null
	return (
		<ul>
			{known.map(({ moment, time }) => (
				<li key={moment}>{say(`course.${moment}`, { time })}</li>
			))}
		</ul>
	)
}
