import { useAppealWords } from '../../i18n/appealWords'
import { fullMoment } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import type { Appeal } from './appealParts'
import { AnswerForm } from './AnswerForm'
import { LockedLetter } from './LockedLetter'
import { Publications } from './Publications'
import { ReceiptForm } from './ReceiptForm'
import { SendForm } from './SendForm'
import './Appeals.css'

/** Each body: what was sent to it and what came of it, or the way to send it. */
export function Addressees({ appeal, onDone }: { appeal: Appeal; onDone: () => void }) {
	const { say } = useAppealWords()
	return (
		<section className="sheet stack" aria-labelledby="send">
			<h2 id="send">{say('send')}</h2>
			<p>{say('send.why')}</p>
			<ul className="stack">
				{appeal.addressees.map((addressee) => (
					<li key={addressee.body} className="stack stack-tight">
						<h3>{addressee.name}</h3>
						{addressee.sending ? (
							<Receipt sending={addressee.sending} onDone={onDone} />
						) : (
							appeal.state === 'APPROVED' && <SendForm appeal={appeal.id} version={appeal.current.number} addressee={addressee} onDone={onDone} />
						)}
					</li>
				))}
			</ul>
		</section>
	)
}

type Sending = NonNullable<Appeal['addressees'][number]['sending']>

function Receipt({ sending, onDone }: { sending: Sending; onDone: () => void }) {
	const { say, language } = useAppealWords()
	const now = useNow()
	const time = (at: string) => fullMoment(at, language)
	const late = sending.replyDue && !sending.answered && Date.parse(sending.replyDue) < now
	return (
		<>
			<p>{say('receipt', { time: time(sending.sentAt), channel: say(`channel.${sending.channel}`), version: sending.version })}</p>
			<p>
				{sending.acknowledgedAt ? (
					<Tag tone="ok">{say('receipt.acknowledged', { time: time(sending.acknowledgedAt), reference: sending.reference ?? '' })}</Tag>
				) : (
					<Tag tone="soon">{say('receipt.waiting')}</Tag>
				)}
			</p>
			{sending.channel === 'EMAIL' && <LockedLetter sending={sending.id} toBeMailed={sending.toBeMailed} lockedAt={sending.lockedAt} onDone={onDone} />}
			<p className="quiet">{sending.replyDue ? say('receipt.due', { time: time(sending.replyDue), source: sending.replySource ?? '' }) : say('receipt.noClock')}</p>
			{late && <p>{say('receipt.late')}</p>}
			<p className="quiet small appeal-hash">{say('receipt.hash', { hash: sending.sha256 })}</p>
			<ol className="stack stack-tight">
				{sending.messages.map(({ id, kind, at, words }) => (
					<li key={id}>
						<p className="quiet small">
							{say(`kind.${kind}`)}, {time(at)}
						</p>
						<p>{words}</p>
					</li>
				))}
			</ol>
			{!sending.acknowledgedAt && (
				<Disclosure label={say('acknowledge')}>
					<ReceiptForm sending={sending.id} onDone={onDone} />
				</Disclosure>
			)}
			<Disclosure label={say('message')}>
				<AnswerForm key={sending.messages.length} sending={sending.id} onDone={onDone} />
			</Disclosure>
			<Publications sending={sending.id} publications={sending.publications} onDone={onDone} />
		</>
	)
}
