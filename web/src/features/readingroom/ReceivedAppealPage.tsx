import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql } from '../../gql'
import type { ReceivedAppealPageQuery } from '../../gql/graphql'
import { fullMoment } from '../../i18n/moments'
import { useReadingRoomWords } from '../../i18n/readingRoomWords'
import { Answer } from '../../portal/Answer'
import { fileName } from '../../portal/fileForms'
import { NothingForYou } from '../../portal/NothingForYou'
import { useDownload } from '../../portal/useDownload'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button, buttonClass } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { AcknowledgeForm } from './AcknowledgeForm'
import { WriteForm } from './WriteForm'

const ReceivedAppealQuery = graphql(`
	query ReceivedAppealPage($id: ID!) {
		receivedAppeal(id: $id) {
			id
			code
			subject
			language
			sentAt
			sha256
			acknowledgedAt
			reference
			sender {
				id
				name
			}
			annexes {
				id
				mediaType
				bytes
			}
			messages {
				id
				kind
				at
				words
			}
		}
	}
`)

type Shown = NonNullable<ReceivedAppealPageQuery['receivedAppeal']>

/** One appeal in the reading room of a body: the letter, its annexes, and what can be done with it. */
export function ReceivedAppealPage() {
	const { appeal: id } = useParams({ from: '/readings/reading-room/$appeal' })
	const { say } = useReadingRoomWords()
	const answer = useLiveQuery({ query: ReceivedAppealQuery, variables: { id } })
	return (
		<Answer of={answer} rows={4}>
			{({ receivedAppeal }) =>
				receivedAppeal ? (
					<>
						<header className="page-head">
							<h1>{receivedAppeal.subject}</h1>
							<Link to="/reading-room" className={buttonClass()}>
								{say('back')}
							</Link>
						</header>
						<div className="stack">
							<Files appeal={receivedAppeal} />
							{!receivedAppeal.acknowledgedAt && <AcknowledgeForm appeal={receivedAppeal.id} onDone={() => answer.again()} />}
							<Words appeal={receivedAppeal} onDone={() => answer.again()} />
						</div>
					</>
				) : (
					<NothingForYou />
				)
			}
		</Answer>
	)
}

function Files({ appeal }: { appeal: Shown }) {
	const { say, language } = useReadingRoomWords()
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	const fetch = async (address: string, name: string) => setFailed(!(await download(address, name)))
	return (
		<section className="sheet stack" aria-labelledby="letter">
			<h2 id="letter">{say('letter')}</h2>
			<Facts
				label={say('letter')}
				rows={[
					[say('sender'), appeal.sender.name],
					[say('sentAt'), fullMoment(appeal.sentAt, language)],
					[say('code'), appeal.code],
					[say('reference'), appeal.reference],
					[say('language'), say(`language.${appeal.language}`)],
				]}
			/>
			<p>{say('confidential')}</p>
			{failed && (
				<Banner tone="over" live title={say('notGiven')}>
					{say('notGiven.why')}
				</Banner>
			)}
			<div className="row">
				<Button onClick={() => void fetch(`/letters/received/${appeal.id}`, 'letter.pdf')}>{say('letter.fetch')}</Button>
			</div>
			{appeal.annexes.length > 0 && (
				<>
					<h3>{say('annexes')}</h3>
					<ol className="stack stack-tight">
						{appeal.annexes.map(({ id, mediaType, bytes }, index) => (
							<li key={id}>
								<div className="row">
									<span>{say('annex', { form: mediaType, size: Math.max(1, Math.round(bytes / 1000)) })}</span>
									<Button look="quiet" onClick={() => void fetch(`/letters/received/${appeal.id}/${id}`, fileName(`annex-${index + 1}`, mediaType))}>
										{say('annex.fetch', { number: index + 1 })}
									</Button>
								</div>
							</li>
						))}
					</ol>
				</>
			)}
			<p className="quiet small breaks">
				{say('letter.hash')} {appeal.sha256}
			</p>
		</section>
	)
}

function Words({ appeal, onDone }: { appeal: Shown; onDone: () => void }) {
	const { say, language } = useReadingRoomWords()
	return (
		<section className="sheet stack" aria-labelledby="words">
			<h2 id="words">{say('words')}</h2>
			{appeal.messages.length === 0 && <p>{say('words.none')}</p>}
			<ol className="stack stack-tight">
				{appeal.messages.map(({ id, kind, at, words }) => (
					<li key={id}>
						<p className="quiet small">{say(`by.${kind}`, { time: fullMoment(at, language) })}</p>
						<p>{words}</p>
					</li>
				))}
			</ol>
			<WriteForm key={appeal.messages.length} appeal={appeal.id} onDone={onDone} />
		</section>
	)
}
