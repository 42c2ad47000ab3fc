import { useState } from 'react'
import { graphql } from '../../gql'
import type { ProfessionalsQuery as Shown } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { usePeopleWords } from '../../i18n/peopleWords'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { Cell, Row, Table } from '../../ui/Table'
import { useNow } from '../../ui/useNow'
import { ProfessionalForm } from './ProfessionalForm'
import { ProfessionalSheet } from './ProfessionalSheet'

const ProfessionalsQuery = graphql(`
	query Professionals {
		professionals {
			id
			profession
			available
			pausedUntil
			languages {
				code
				name {
					en
					sw
				}
			}
		}
		languages {
			code
			name {
				en
				sw
			}
		}
	}
`)

export type Professional = NonNullable<Shown['professionals']>[number]
export type Languages = NonNullable<Shown['languages']>

/** A partner's own people, by what they do; who they are is opened one by one. */
export function ProfessionalsPage() {
	const { say } = usePeopleWords()
	const answer = useLiveQuery({ query: ProfessionalsQuery })
	const [doing, setDoing] = useState<'add' | { open: string }>()
	const done = () => {
		setDoing(undefined)
		answer.again()
	}
	return (
		<>
			<header className="stack stack-tight">
				<h1>{say('pros')}</h1>
				<p className="quiet">{say('pros.why')}</p>
			</header>
			<Answer of={answer}>
				{({ professionals, languages }) => (
					<div className="stack">
						{doing === 'add' ? (
							<ProfessionalForm languages={languages ?? []} onDone={done} />
						) : (
							<div>
								<Button look={doing ? 'plain' : 'primary'} onClick={() => setDoing('add')}>
									{say('pros.add')}
								</Button>
							</div>
						)}
						{typeof doing === 'object' && <ProfessionalSheet key={doing.open} id={doing.open} languages={languages ?? []} onDone={done} />}
						{professionals?.length ? <List professionals={professionals} onOpen={(open) => setDoing({ open })} /> : <p>{say('pros.none')}</p>}
					</div>
				)}
			</Answer>
		</>
	)
}

function List({ professionals, onOpen }: { professionals: readonly Professional[]; onOpen: (id: string) => void }) {
	const { say, language } = usePeopleWords()
	const now = useNow()
	const heads = [say('pros.profession'), say('pros.languages'), say('pros.free'), say('pros.acts')] as const
	return (
		<Table label={say('pros.list')} heads={heads}>
			{professionals.map(({ id, profession, languages, pausedUntil }) => (
				<Row key={id}>
					<Cell head={heads[0]}>{say(`profession.${profession}`)}</Cell>
					<Cell head={heads[1]}>{languages.map(({ name }) => localized(name, language)).join(', ')}</Cell>
					<Cell head={heads[2]}>
						{pausedUntil ? say('pros.free.until', { time: dayAndTime(pausedUntil, language, now) }) : say('pros.free.yes')}
					</Cell>
					<Cell head={heads[3]}>
						<Button look="quiet" aria-label={say('pros.read.of', { profession: say(`profession.${profession}`) })} onClick={() => onOpen(id)}>
							{say('pros.read')}
						</Button>
					</Cell>
				</Row>
			))}
		</Table>
	)
}
