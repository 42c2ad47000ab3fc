import { Link } from '@tanstack/react-router'
import { graphql } from '../../gql'
import { dayAndTime } from '../../i18n/moments'
import { useReadingRoomWords } from '../../i18n/readingRoomWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { buttonClass } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

const ReadingRoomQuery = graphql(`
	query ReadingRoom {
		receivedAppeals {
			id
			subject
			sentAt
			acknowledgedAt
			sender {
				id
				name
			}
		}
	}
`)

/** What was sent to a body, the newest first. */
export function ReadingRoomPage() {
	const { say, language } = useReadingRoomWords()
	const now = useNow()
	const answer = useLiveQuery({ query: ReadingRoomQuery })
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('room')}</h1>
				<p>{say('room.why')}</p>
			</header>
			<Answer of={answer} rows={3}>
				{({ receivedAppeals }) =>
					receivedAppeals?.length ? (
						<ul className="stack">
							{receivedAppeals.map(({ id, subject, sentAt, acknowledgedAt, sender }) => (
								<li key={id} className="sheet stack stack-tight">
									<h2>{subject}</h2>
									<p className="quiet">{say('sent', { sender: sender.name, time: dayAndTime(sentAt, language, now) })}</p>
									<div className="row row-apart">
										{acknowledgedAt ? (
											<Tag tone="ok">{say('acknowledged', { time: dayAndTime(acknowledgedAt, language, now) })}</Tag>
										) : (
											<Tag tone="soon">{say('notAcknowledged')}</Tag>
										)}
										<Link to="/reading-room/$appeal" params={{ appeal: id }} className={buttonClass('plain')} aria-label={`${say('open')}: ${subject}`}>
											{say('open')}
										</Link>
									</div>
								</li>
							))}
						</ul>
					) : (
						<p>{say('room.none')}</p>
					)
				}
			</Answer>
		</>
	)
}
