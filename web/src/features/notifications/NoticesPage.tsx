import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import { useNoticeWords } from '../../i18n/noticeWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { NoticeForm } from './NoticeForm'
import { NoticeLine, NoticeSheet } from './NoticeSheet'

const NoticesQuery = graphql(`
	query Notices {
		noticeAddresses {
			id
			...NoticeLine
		}
		noticeReach {
			audience
			people
		}
		pushKey
	}
`)

/** Where one is told outside the portal that something waits, and whom of one's organization it would reach now. */
export function NoticesPage() {
	const { say } = useNoticeWords()
	const answer = useLiveQuery({ query: NoticesQuery, requestPolicy: 'network-only' })
	const [adding, setAdding] = useState(false)
	const [secret, setSecret] = useState<string>()
	const after = (told?: string) => {
		setAdding(false)
		setSecret(told)
		answer.again()
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('notices')}</h1>
				<p>{say('notices.why')}</p>
			</header>
			<div className="stack">
				{secret && <Secret secret={secret} onHide={() => setSecret(undefined)} />}
				{adding ? (
					<NoticeForm pushKey={answer.data?.pushKey} onDone={after} />
				) : (
					<div>
						<Button look="primary" onClick={() => setAdding(true)}>
							{say('add')}
						</Button>
					</div>
				)}
				<Answer of={answer} rows={3}>
					{({ noticeAddresses, noticeReach }) => (
						<>
							{noticeAddresses?.length ? (
								<ul className="stack">
									{noticeAddresses.map((address) => (
										<NoticeSheet key={address.id} address={readFragment(NoticeLine, address)} onDone={after} />
									))}
								</ul>
							) : (
								<Banner tone="soon" title={say('notices.none')} />
							)}
							<section className="sheet stack" aria-labelledby="reach">
								<h2 id="reach">{say('reach')}</h2>
								<Facts
									label={say('reach')}
									rows={(noticeReach ?? []).map(({ audience, people }) => [
										say(`audience.${audience}`),
										people > 0 ? say('reach.people', { count: people }) : say('reach.none'),
									])}
								/>
							</section>
						</>
					)}
				</Answer>
			</div>
		</>
	)
}

/** Shown once, because only its check is kept. */
function Secret({ secret, onHide }: { secret: string; onHide: () => void }) {
	const { say } = useNoticeWords()
	return (
		<Banner tone="ok" live title={say('secret')}>
			<p>
				<code>{secret}</code>
			</p>
			<Button onClick={onHide}>{say('secret.hide')}</Button>
		</Banner>
	)
}
