import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ProfessionalForm } from './ProfessionalForm'
import type { Languages } from './ProfessionalsPage'

const ProfessionalQuery = graphql(`
	query Professional($id: ID!) {
		professional(id: $id) {
			name
			gender
			licenceBody
			licenceNumber
			phone
			professional {
				id
				profession
				pausedUntil
				languages {
					code
				}
			}
		}
	}
`)

const PauseProfessional = graphql(`
	mutation PauseProfessional($input: PauseProfessionalInput!) {
		pauseProfessional(input: $input) {
			professional {
				id
				available
				pausedUntil
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const RemoveProfessional = graphql(`
	mutation RemoveProfessional($input: RemoveProfessionalInput!) {
		removeProfessional(input: $input) {
			removed
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const day = 86_400_000
const pauses = [
	{ word: 'pros.pause.week', days: 7 },
	{ word: 'pros.pause.month', days: 28 },
] as const

/** One of a partner's own, opened: put right, paused, or gone. */
export function ProfessionalSheet({ id, languages, onDone }: { id: string; languages: Languages; onDone: () => void }) {
	const { say } = usePeopleWords()
	const { t } = useWords()
	const [{ data, error }] = useQuery({ query: ProfessionalQuery, variables: { id }, requestPolicy: 'network-only' })
	const [leaving, setLeaving] = useState(false)
	const pausing = useAct(PauseProfessional)
	const removing = useAct(RemoveProfessional)
	const pause = async (until: string | null) => {
		const payload = (await pausing.act({ professional: id, until }))?.pauseProfessional
		if (!payload?.professional) return
		announce(say('pros.saved'))
		onDone()
	}
	const remove = async () => {
		const payload = (await removing.act({ professional: id }))?.removeProfessional
		if (!payload?.removed) return
		announce(say('pros.gone'))
		onDone()
	}
	if (error) return <Banner tone="over" live title={t('answer.failed')} />
	const opened = data?.professional
	if (!opened) return null
	const { professional, name, gender, licenceBody, licenceNumber, phone } = opened
	const told = { name, gender, licenceBody, licenceNumber, phone, profession: professional.profession, languages: professional.languages.map(({ code }) => code) }
	const unsent = pausing.state === 'unsent' || removing.state === 'unsent'
	return (
		<section className="stack" aria-label={say('pros.read')}>
			<p className="quiet">{say('pros.reading')}</p>
			<ProfessionalForm id={id} languages={languages} told={told} onDone={onDone} />
			{unsent && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				{professional.pausedUntil ? (
					<Button onClick={() => void pause(null)}>{say('pros.pause.end')}</Button>
				) : (
					pauses.map(({ word, days }) => (
						<Button key={word} onClick={() => void pause(new Date(Math.ceil(Date.now() / day + days) * day).toISOString())}>
							{say('pros.pause')} {say(word).toLowerCase()}
						</Button>
					))
				)}
				{leaving ? (
					<Button onClick={() => void remove()}>{say('pros.left.sure')}</Button>
				) : (
					<Button look="quiet" onClick={() => setLeaving(true)}>
						{say('pros.left')}
					</Button>
				)}
			</div>
		</section>
	)
}
