import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { SomeOf } from '../../ui/Options'
import { DefenderForm } from './DefenderForm'
import type { Counties, Defender, Network } from './DefendersPage'

const ContactQuery = graphql(`
	query DefenderContact($id: ID!) {
		defenderContact(id: $id) {
			contact
		}
	}
`)

const RemoveDefender = graphql(`
	mutation RemoveDefender($input: RemoveDefenderInput!) {
		removeDefender(input: $input) {
			removed
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const SetHrdMembership = graphql(`
	mutation SetHrdMembership($input: SetHrdMembershipInput!) {
		setHrdMembership(input: $input) {
			defender {
				id
				networks
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { defender: Defender; networks: readonly Network[]; counties: Counties; onDone: () => void }

/** How long a way to reach somebody stays on the screen, seconds. */
export const shownFor = 60

/** One defender. How to reach them is shown only when asked for, and hidden again. */
export function DefenderLine({ defender, networks, counties, onDone }: Props) {
	const { say } = usePeopleWords()
	const [changing, setChanging] = useState(false)
	const { name, county } = defender
	return (
		<li className="sheet stack">
			<div className="row">
				<strong>{name}</strong>
				{county && <span className="quiet">{county.name}</span>}
			</div>
			<Contact defender={defender} />
			{networks.length > 0 && <Membership defender={defender} networks={networks} onDone={onDone} />}
			{changing ? (
				<>
					<DefenderForm
						defender={defender}
						counties={counties}
						onDone={() => {
							setChanging(false)
							onDone()
						}}
					/>
					<Remove defender={defender} onDone={onDone} />
				</>
			) : (
				<div>
					<Button look="quiet" aria-label={say('def.change.of', { name })} onClick={() => setChanging(true)}>
						{say('def.change')}
					</Button>
				</div>
			)}
		</li>
	)
}

function Contact({ defender: { id, name } }: { defender: Defender }) {
	const { say } = usePeopleWords()
	const { t } = useWords()
	const client = useClient()
	const [shown, setShown] = useState<string>()
	const [failed, setFailed] = useState(false)
	const show = async () => {
		setFailed(false)
		const answer = await client.query(ContactQuery, { id }, { requestPolicy: 'network-only' }).toPromise()
		setShown(answer.data?.defenderContact?.contact)
		setFailed(!answer.data?.defenderContact)
	}
	useEffect(() => {
		if (shown === undefined) return undefined
		const hide = () => setShown(undefined)
		const hideUnseen = () => document.visibilityState === 'hidden' && hide()
		const timer = setTimeout(hide, shownFor * 1000)
		document.addEventListener('visibilitychange', hideUnseen)
		return () => {
			clearTimeout(timer)
			document.removeEventListener('visibilitychange', hideUnseen)
		}
	}, [shown])
	if (shown !== undefined) {
		return (
			<div className="row" role="status">
				<p>
					{say('def.contact')}: <strong>{shown}</strong>
				</p>
				<Button look="quiet" onClick={() => setShown(undefined)}>
					{say('def.contact.hide')}
				</Button>
			</div>
		)
	}
	return (
		<div>
			{failed && <Banner tone="over" live title={t('answer.failed')} />}
			<Button aria-label={say('def.contact.show.of', { name })} onClick={() => void show()}>
				{say('def.contact.show')}
			</Button>
		</div>
	)
}

function Membership({ defender, networks, onDone }: Omit<Props, 'counties'>) {
	const { say } = usePeopleWords()
	const { t } = useWords()
	const { act, state } = useAct(SetHrdMembership)
	const change = async (values: readonly string[]) => {
		const network = networks.find(({ id }) => values.includes(id) !== defender.networks.includes(id))
		if (!network) return
		const answer = await act({ defender: defender.id, network: network.id, member: values.includes(network.id) })
		if (!answer?.setHrdMembership?.defender) return
		announce(say('net.changed'))
		onDone()
	}
	return (
		<>
			<SomeOf
				name={`networks-${defender.id}`}
				label={say('net.join')}
				flow
				values={defender.networks}
				onChange={(values) => void change(values)}
				options={networks.map(({ id, name }) => ({ value: id, label: name }))}
			/>
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
		</>
	)
}

function Remove({ defender, onDone }: { defender: Defender; onDone: () => void }) {
	const { say } = usePeopleWords()
	const { act, state } = useAct(RemoveDefender)
	const remove = async () => {
		const answer = await act({ defender: defender.id })
		if (!answer?.removeDefender?.removed) return
		announce(say('def.removed'))
		onDone()
	}
	return (
		<div>
			<Button busy={state === 'busy'} onClick={() => void remove()}>
				{say('def.remove')}
			</Button>
		</div>
	)
}
