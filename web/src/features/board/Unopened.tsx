import { useKeepingWords } from '../../i18n/keepingWords'
import { Banner } from '../../ui/Banner'

/** Cases that are there and cannot be opened: a row that is missing would look like a quiet night. */
export function Unopened({ count }: { count: number }) {
	const { say } = useKeepingWords()
	return (
		<Banner tone="over" live title={say('unopened', { count })}>
			{say('unopened.then')}
		</Banner>
	)
}
