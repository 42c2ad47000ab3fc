import { useCourseWords } from '../../i18n/courseWords'
import { Banner } from '../../ui/Banner'

/** Said before the answer: whoever accepts a transfer becomes responsible. Only those who are asked for one load it. */
export function HandOverNote({ requester }: { requester: string }) {
	const { say } = useCourseWords()
	return <Banner tone="soon" title={say('transfer.asked', { requester })} />
}
