import { useState } from 'react'
import { graphql } from '../../gql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import type { Network } from './DefendersPage'

const AddHrdNetwork = graphql(`
	mutation AddHrdNetwork($input: AddHrdNetworkInput!) {
		addHrdNetwork(input: $input) {
			network {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const RemoveHrdNetwork = graphql(`
	mutation RemoveHrdNetwork($input: RemoveHrdNetworkInput!) {
		removeHrdNetwork(input: $input) {
			removed
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Networks of defenders that an organization knows. */
export function HrdNetworks({ networks, onDone }: { networks: readonly Network[]; onDone: () => void }) {
	const { say } = usePeopleWords()
	return (
		<section className="stack">
			<h2>{say('net')}</h2>
			{networks.length > 0 ? (
				<ul className="stack stack-tight">
					{networks.map((network) => (
						<Line key={network.id} network={network} onDone={onDone} />
					))}
				</ul>
			) : (
				<p>{say('net.none')}</p>
			)}
			<NewNetwork onDone={onDone} />
		</section>
	)
}

function Line({ network: { id, name, county, members }, onDone }: { network: Network; onDone: () => void }) {
	const { say } = usePeopleWords()
	const { act, state } = useAct(RemoveHrdNetwork)
	const remove = async () => {
		const answer = await act({ network: id })
		if (!answer?.removeHrdNetwork?.removed) return
		announce(say('net.removed'))
		onDone()
	}
	return (
		<li className="row">
			<strong>{name}</strong>
			<span>{county?.name ?? say('net.everywhere')}</span>
			<span className="quiet">{say('net.members', { count: members })}</span>
			<Button look="quiet" busy={state === 'busy'} aria-label={say('net.remove.of', { name })} onClick={() => void remove()}>
				{say('net.remove')}
			</Button>
		</li>
	)
}

function NewNetwork({ onDone }: { onDone: () => void }) {
	const { say } = usePeopleWords()
	const { t } = useWords()
	const [name, setName] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(AddHrdNetwork)
	const save = async () => {
		setProblems([])
		const payload = (await act({ name }))?.addHrdNetwork
		if (!payload) return
		if (payload.network) {
			setName('')
			announce(say('def.saved'))
			onDone()
		} else setProblems(problemsOf(payload.userErrors, t, () => say('net.name')).map(({ message }) => ({ field: 'network', message })))
	}
	return (
		<Form title={say('def.problems')} problems={problems} onSend={() => void save()}>
			<TextField name="network" label={say('net.name')} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button type="submit" busy={state === 'busy'}>
					{say('net.add')}
				</Button>
			</div>
		</Form>
	)
}
