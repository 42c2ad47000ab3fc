import { graphql } from '../../gql'
import { useAdvocacyWords, isAdvocacyWord } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { MeetingForm } from './MeetingForm'
import './advocacy.css'

const MeetingsQuery = graphql(`
	query MissionMeetings {
		missionMeetings {
			id
			mission {
				id
				name
			}
			heldOn
			ours
			said
			left
			answers {
				ask
				version
				stance
			}
		}
	}
`)

type Ask = { id: string; smart: boolean; current: { words: string } }

type Props = { asks: readonly Ask[]; missions: readonly { id: string; name: string; contact: string }[]; writes: boolean; onDone: () => void }

/** What missions said, the newest first, and the way to put a meeting down. Looking at it is on record. */
export function MeetingList({ asks, missions, writes, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: MeetingsQuery, variables: {} })
	const wordsOf = (ask: string) => asks.find(({ id }) => id === ask)?.current.words ?? ''
	const done = () => {
		answer.again()
		onDone()
	}
	return (
		<Answer of={answer} rows={2}>
			{({ missionMeetings }) => (
				<>
					{writes && <MeetingForm asks={asks.filter(({ smart }) => smart)} missions={missions} onDone={done} />}
					{missionMeetings?.length === 0 && <p>{say('meetings.none')}</p>}
					<ul className="stack advocacy-list">
						{missionMeetings?.map(({ id, mission, heldOn, ours, said, left, answers }) => (
							<li key={id} className="sheet stack stack-tight">
								<h3 className="advocacy-text">{mission.name}</h3>
								<p className="quiet">
									<time dateTime={heldOn}>{dayOnly(heldOn, language)}</time> · {ours.map((role) => `role.${role}`).filter(isAdvocacyWord).map((word) => say(word)).join(', ')}
								</p>
								<ul>
									{answers.map(({ ask, stance }) => (
										<li key={ask}>
											<strong>{say(`stance.${stance}`)}</strong>: {wordsOf(ask)}
										</li>
									))}
								</ul>
								{said && <p className="advocacy-long">{say('meeting.said.of', { words: said })}</p>}
								{left && <p className="advocacy-long">{say('meeting.left.of', { words: left })}</p>}
							</li>
						))}
					</ul>
				</>
			)}
		</Answer>
	)
}
