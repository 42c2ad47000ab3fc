import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { useAppealWords } from '../../i18n/appealWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { useNow } from '../../ui/useNow'

const AwaitedRepliesQuery = graphql(`
	query AwaitedReplies {
		awaitedReplies {
			id
			appealId
			caseFileId
			reference
			bodyName
			dueAt
			acknowledged
		}
	}
`)

/** On the board: bodies whose own time to answer an appeal is nearly over, or over. */
export function AwaitedReplies() {
	const { say } = useAppealWords()
	const { language } = useWords()
	const now = useNow()
	const { data } = useLiveQuery({ query: AwaitedRepliesQuery, variables: {} })
	const lines = (data?.awaitedReplies ?? []).map((line) => ({ ...line, over: Date.parse(line.dueAt) <= now }))
	if (lines.length === 0) return null
	return (
		<Banner tone={lines.some(({ over }) => over) ? 'over' : 'soon'} title={say('awaited', { count: lines.length })}>
			<ul>
				{lines.map(({ id, appealId, caseFileId, reference, bodyName, dueAt, acknowledged, over }) => (
					<li key={id}>
						<Link to="/cases/$caseFile/appeals/$appeal" params={{ caseFile: caseFileId, appeal: appealId }}>
							{reference}
						</Link>{' '}
						{say(over ? 'awaited.over' : 'awaited.due', { body: bodyName, time: dayAndTime(dueAt, language, now) })}
						{!acknowledged && ` ${say('awaited.unread')}`}
					</li>
				))}
			</ul>
		</Banner>
	)
}
