import { useState } from 'react'
import { graphql } from '../../gql'
import type { NoticeLineFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useNoticeWords } from '../../i18n/noticeWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { NoticeForm } from './NoticeForm'
import { unsubscribe } from './thisBrowser'
import { useNameOf } from './useHere'
import { useNoticeProblems } from './useNoticeProblems'

export const NoticeLine = graphql(`
	fragment NoticeLine on NoticeAddress {
		id
		system
		address
		audiences
		digest
		quietFrom
		quietUntil
		unsafe
		messages {
			id
			urgent
			at
			status
		}
	}
`)

const RemoveNotice = graphql(`
	mutation RemoveNoticeAddress($input: RemoveNoticeAddressInput!) {
		removeNoticeAddress(input: $input) {
			removed
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** One address: of what it is told, when, and what became of it lately. */
export function NoticeSheet({ address, onDone }: { address: NoticeLineFragment; onDone: () => void }) {
	const { say } = useNoticeWords()
	const name = useNameOf(address)
	const [act, setAct] = useState<'change' | 'remove'>()
	const close = () => {
		setAct(undefined)
		onDone()
	}
	if (act === 'change')
		return (
			<li>
				<NoticeForm known={address} onDone={close} />
			</li>
		)
	return (
		<li className="sheet stack">
			<h2>{name}</h2>
			<p className="row">
				<Tag>{say(`system.${address.system}`)}</Tag>
				{address.digest && <Tag>{say('digest')}</Tag>}
				{address.quietFrom && address.quietUntil && <Tag>{say('quiet', { from: address.quietFrom, until: address.quietUntil })}</Tag>}
				{address.unsafe && <Tag tone="over">{say('unsafe.follows')}</Tag>}
			</p>
			<ul>
				{address.audiences.map((audience) => (
					<li key={audience}>{say(`audience.${audience}`)}</li>
				))}
			</ul>
			<Disclosure label={say('messages')}>
				<Sent address={address} />
			</Disclosure>
			{act === 'remove' ? (
				<Removal address={address} name={name} onDone={close} />
			) : (
				<div className="row">
					<Button onClick={() => setAct('change')}>{say('change', { address: name })}</Button>
					<Button look="quiet" onClick={() => setAct('remove')}>
						{say('remove', { address: name })}
					</Button>
				</div>
			)}
		</li>
	)
}

function Sent({ address }: { address: NoticeLineFragment }) {
	const { say, language } = useNoticeWords()
	const now = useNow()
	if (address.messages.length === 0) return <p>{say('messages.none')}</p>
	return (
		<ul>
			{address.messages.map(({ id, at, status, urgent }) => (
				<li key={id}>
					{dayAndTime(at, language, now)}: {say(`message.${status}`)} {urgent && <Tag tone="soon">{say('message.urgent')}</Tag>}
				</li>
			))}
		</ul>
	)
}

function Removal({ address, name, onDone }: { address: NoticeLineFragment; name: string; onDone: () => void }) {
	const { say } = useNoticeWords()
	const { act, state } = useAct(RemoveNotice)
	const [problems, setProblems] = useState<Problem[]>([])
	const problemsOf = useNoticeProblems()
	const remove = async () => {
		const payload = (await act({ noticeAddress: address.id }))?.removeNoticeAddress
		if (!payload) return
		setProblems(problemsOf(payload.userErrors))
		if (!payload.removed) return
		if (address.system === 'PUSH') await unsubscribe(address.address)
		announce(say('removed'))
		onDone()
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('notices.problems')} problems={problems} />
			<p>{say('remove.sure')}</p>
			<Button busy={state === 'busy'} onClick={() => void remove()}>
				{say('remove.yes', { address: name })}
			</Button>
		</div>
	)
}
