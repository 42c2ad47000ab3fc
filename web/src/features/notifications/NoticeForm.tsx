import { useState } from 'react'
import { graphql } from '../../gql'
import type { Audience, ContactSystem, NoticeLineFragment } from '../../gql/graphql'
import { useNoticeWords } from '../../i18n/noticeWords'
import { useAct } from '../../portal/useAct'
import { holdsOne, answering, reading, useViewer, type Viewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import type { Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf, SomeOf } from '../../ui/Options'
import { canBeTold, subscribe, type Subscribed } from './thisBrowser'
import { useNameOf } from './useHere'
import { useNoticeProblems } from './useNoticeProblems'

const AddNotice = graphql(`
	mutation AddNoticeAddress($input: AddNoticeAddressInput!) {
		addNoticeAddress(input: $input) {
			noticeAddress {
				...NoticeLine
			}
			secret
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ChangeNotice = graphql(`
	mutation ChangeNoticeAddress($input: ChangeNoticeAddressInput!) {
		changeNoticeAddress(input: $input) {
			noticeAddress {
				...NoticeLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const longest = 200

/** A person is told of their own work only. */
function audiencesOf(viewer: Viewer): Audience[] {
	return [
		...(holdsOne(viewer, answering) ? (['FIRST_CONTACT', 'SECOND_CONTACT'] as const) : []),
		...(holdsOne(viewer, reading) ? (['FIRST_CONTACT'] as const) : []),
		...(viewer.roles.includes('COORDINATOR') ? (['COORDINATOR'] as const) : []),
		...(viewer.roles.includes('DUTY_LEAD') ? (['DUTY_LEAD'] as const) : []),
	]
}

type Props = {
	known?: NoticeLineFragment
	/** What a browser subscribes for; absent where push is not set up. */
	pushKey?: string | null | undefined
	onDone: (secret?: string) => void
}

const nowhere = { system: '', address: '' }

/** Where, of what and when: for a new address, or for one that is known. */
export function NoticeForm({ known, pushKey, onDone }: Props) {
	const { say, language } = useNoticeWords()
	const own = audiencesOf(useViewer())
	const systems: ContactSystem[] = [...(pushKey && canBeTold() ? (['PUSH'] as const) : []), 'EMAIL', 'WEBHOOK']
	const name = useNameOf(known ?? nowhere)
	const [system, setSystem] = useState<ContactSystem>('EMAIL')
	const [address, setAddress] = useState('')
	const [audiences, setAudiences] = useState<Audience[]>(known ? [...known.audiences] : own.slice(0, 1))
	const [when, setWhen] = useState<'digest'[]>(known?.digest ? ['digest'] : [])
	const [device, setDevice] = useState<'unsafe'[]>(known?.unsafe ? ['unsafe'] : [])
	const [from, setFrom] = useState(known?.quietFrom ?? '')
	const [until, setUntil] = useState(known?.quietUntil ?? '')
	const [gaps, setGaps] = useState<Problem[]>([])
	const [refused, setRefused] = useState<Problem[]>([])
	const add = useAct(AddNotice)
	const change = useAct(ChangeNotice)
	const problemsOf = useNoticeProblems()
	const problems = gaps.length > 0 ? gaps : refused
	const errorOf = messages(problems)
	/** Asked of the browser first where it is to be told itself: a person's own act, never by itself. */
	const placeOf = async (): Promise<Subscribed | { address: string } | 'denied' | 'failed'> =>
		system === 'PUSH' ? subscribe(pushKey ?? '', language) : { address: address.trim() }
	const send = async () => {
		const open = gapsOf([
			['address', !known && system !== 'PUSH' && !address.trim(), say('address')],
			['audiences', audiences.length === 0, say('audiences')],
		])
		setGaps(open)
		if (open.length > 0) return
		const rule = { audiences, digest: when.length > 0, unsafe: device.length > 0, quietFrom: from.trim() || null, quietUntil: until.trim() || null }
		const there = known ? undefined : await placeOf()
		if (typeof there === 'string') return setRefused([{ field: 'system', message: say(`push.${there}`) }])
		const added = there ? (await add.act({ ...rule, system, ...there }))?.addNoticeAddress : undefined
		const changed = known ? (await change.act({ ...rule, noticeAddress: known.id }))?.changeNoticeAddress : undefined
		const payload = added ?? changed
		if (!payload) return
		setRefused(problemsOf(payload.userErrors))
		if (!payload.noticeAddress) return
		announce(say('saved'))
		onDone(added?.secret ?? undefined)
	}
	return (
		<Form sheet title={say('notices.problems')} problems={problems} onSend={() => void send()} head={<h2>{known ? say('change', { address: name }) : say('add')}</h2>}>
			{!known && (
				<>
					<OneOf
						name="system"
						label={say('system')}
						value={system}
						onChoose={setSystem}
						error={errorOf('system')}
						options={systems.map((value) => ({ value, label: say(`system.${value}`), follows: value === 'PUSH' && say('push.follows') }))}
					/>
					{system !== 'PUSH' && (
						<TextField
							name="address"
							label={say('address')}
							hint={say('address.hint')}
							inputMode={system === 'EMAIL' ? 'email' : 'url'}
							maxLength={longest}
							error={errorOf('address')}
							value={address}
							onChange={(event) => setAddress(event.target.value)}
						/>
					)}
				</>
			)}
			<SomeOf
				name="audiences"
				label={say('audiences')}
				error={errorOf('audiences')}
				values={audiences}
				onChange={setAudiences}
				options={own.map((value) => ({ value, label: say(`audience.${value}`) }))}
			/>
			<SomeOf name="digest" label={say('when')} values={when} onChange={setWhen} options={[{ value: 'digest', label: say('digest') }]} />
			<TextField
				name="quietFrom"
				label={say('quietFrom')}
				hint={say('quiet.hint')}
				maxLength={5}
				error={errorOf('quietFrom')}
				value={from}
				onChange={(event) => setFrom(event.target.value)}
			/>
			<TextField name="quietUntil" label={say('quietUntil')} maxLength={5} error={errorOf('quietUntil')} value={until} onChange={(event) => setUntil(event.target.value)} />
			<SomeOf
				name="unsafe"
				label={say('unsafe')}
				values={device}
				onChange={setDevice}
				options={[{ value: 'unsafe', label: say('unsafe'), follows: say('unsafe.follows') }]}
			/>
			<FormEnd state={known ? change.state : add.state} save={say('save')} onCancel={() => onDone()} />
		</Form>
	)
}
