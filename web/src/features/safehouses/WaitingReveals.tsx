import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useHouseWords } from '../../i18n/houseWords'
import { dayAndTime } from '../../i18n/moments'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { useNow } from '../../ui/useNow'

const WaitingQuery = graphql(`
	query WaitingReveals {
		reveals(waiting: true) {
			id
			until
			caseFileId
			reference
		}
	}
`)

/** On the board: a colleague waits to be shown the way to a house. */
export function WaitingReveals() {
	const { say, language } = useHouseWords()
	const now = useNow()
	const { data } = useLiveQuery({ query: WaitingQuery })
	const waiting = (data?.reveals ?? []).filter(({ until }) => Date.parse(until) > now)
	const list = (
		<p className="small">
			<Link to="/reveals">{say('waits.all')}</Link>
		</p>
	)
	if (waiting.length === 0) return list
	return (
		<Banner tone="soon" title={say('waits', { count: waiting.length })}>
			<ul>
				{waiting.map(({ id, until, caseFileId, reference }) => (
					<li key={id}>
						<Link to="/cases/$caseFile" params={{ caseFile: caseFileId }}>
							{reference}
						</Link>{' '}
						{say('waits.until', { time: dayAndTime(until, language, now) })}
					</li>
				))}
			</ul>
			{list}
		</Banner>
	)
}
