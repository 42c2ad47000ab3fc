import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { nameOf, NotDone, useEvidenceDoor, type Refused } from './evidenceDoor'
import './Evidence.css'
import { NoteForm } from './NoteForm'

export const EvidenceLineItem = graphql(`
	fragment EvidenceLine on EvidenceItem {
		id
		kind
		mediaType
		bytes
		sha256
		note
		addedAt
		destroyed
		intact
		custody {
			number
			action
			at
			by
		}
	}
`)

const RemoveEvidence = graphql(`
	mutation RemoveEvidence($input: RemoveEvidenceInput!) {
		removeEvidence(input: $input) {
			evidence {
				id
				destroyed
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** One file: what it is, who has had it, and what can be done with it. */
export function EvidenceLine({ item, onDone }: { item: FragmentType<typeof EvidenceLineItem>; onDone: () => void }) {
	const { say, language } = useEvidenceWords()
	const { t } = useWords()
	const now = useNow()
	const door = useEvidenceDoor()
	const { act, state } = useAct(RemoveEvidence)
	const [refused, setRefused] = useState<Refused>()
	const [problem, setProblem] = useState('')
	const shown = readFragment(EvidenceLineItem, item)
	const time = (at: string) => dayAndTime(at, language, now)
	const fetch = async () => {
		setRefused(undefined)
		try {
			save(await door.fetch(shown.id), nameOf(shown))
			onDone()
		} catch (failure) {
			if (!(failure instanceof NotDone)) throw failure
			setRefused(failure.refused)
		}
	}
	const remove = async () => {
		const payload = (await act({ evidence: shown.id }))?.removeEvidence
		if (!payload) return
		setProblem(problemsOf(payload.userErrors, t)[0]?.message ?? '')
		if (!payload.evidence) return
		announce(say('removed'))
		onDone()
	}
	return (
		<li className="stack stack-tight">
			<p>
				<strong>{say(`kind.${shown.kind}`)}</strong> {shown.destroyed && <Tag>{say('destroyed')}</Tag>} {!shown.intact && <Tag tone="over">{say('broken')}</Tag>}
			</p>
			{shown.note && <p>{shown.note}</p>}
			<p className="quiet small">{say('facts', { form: shown.mediaType, size: kilobytes(shown.bytes), time: time(shown.addedAt) })}</p>
			{refused && (
				<Banner tone="over" live title={say('notGiven')}>
					{say(`refused.${refused}`)}
				</Banner>
			)}
			{problem && <Banner tone="over" live title={problem} />}
			{!shown.destroyed && (
				<div className="row">
					<Button look="quiet" onClick={() => void fetch()}>
						{say('fetch')}
					</Button>
				</div>
			)}
			<Disclosure label={say('custody', { count: shown.custody.length })}>
				<ol className="stack stack-tight">
					{shown.custody.map(({ number, action, at, by }) => (
						<li key={number}>
							{say(`action.${action}`, { time: time(at) })} <span className="quiet small">{by}</span>
						</li>
					))}
				</ol>
				<p className="quiet small evidence-hash">SHA-256 {shown.sha256}</p>
			</Disclosure>
			{!shown.destroyed && (
				<Disclosure label={say('change')}>
					<NoteForm evidence={shown.id} note={shown.note ?? ''} onDone={onDone} />
					<p>{say('remove.why')}</p>
					<Button look="firm" busy={state === 'busy'} onClick={() => void remove()}>
						{say('remove')}
					</Button>
				</Disclosure>
			)}
		</li>
	)
}

function kilobytes(bytes: number): string {
	return new Intl.NumberFormat('en', { maximumFractionDigits: bytes < 10_000 ? 1 : 0 }).format(Math.max(bytes, 100) / 1000)
}

function save(content: Blob, name: string) {
	const address = URL.createObjectURL(content)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	URL.revokeObjectURL(address)
}
