import { Link } from '@tanstack/react-router'
import { useMemo, useState, type ReactNode } from 'react'
import { graphql, readFragment } from '../../gql'
import type { BodyKind, BodyStanding, PressPageQuery } from '../../gql/graphql'
import { useBodyWords } from '../../i18n/bodyWords'
import { hasWords } from '../../i18n/hasWords'
import { dayAndTime } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button, buttonClass } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { useNow } from '../../ui/useNow'
import { AnswerSheet } from './AnswerSheet'
import { AppealFactsParts, FactsForm } from './FactsForm'
import { NameSearch } from './NameSearch'
import type { Names } from './reasonFacts'
import './bodies.css'

const PressQuery = graphql(`
	query PressPage($id: ID!) {
		caseFile(id: $id) {
			id
			status
			appealFacts {
				...AppealFactsParts
			}
			whoElse {
				standing
				body {
					id
					name
					kind
					entry
				}
				...BodyAnswerParts
			}
		}
		serviceTypes {
			code
			name {
				en
				sw
			}
		}
	}
`)

type Shown = NonNullable<PressPageQuery['caseFile']>
type OneAnswer = Shown['whoElse'][number]

const standings: readonly BodyStanding[] = ['CAN_NOW', 'CAN_IF', 'CANNOT']
const procedural: readonly BodyKind[] = ['TREATY_BODY', 'REGIONAL_COMMISSION', 'REGIONAL_COURT']
const proceduralToo = ['wgad', 'wgeid']

/** How many answers of a group are drawn at first: the order says which matter. */
const FIRST = 8

/** Who else can press in one case: what every body would answer, before anybody is asked. */
export function PressPage({ caseFile: id, back }: { caseFile: string; back: ReactNode }) {
	const { say, language } = useBodyWords()
	const answer = useLiveQuery({ query: PressQuery, variables: { id } })
	return (
		<div className="stack">
			<header className="page-head">
				<h1>{say('press')}</h1>
				<div className="row">
					{back}
					<Link to="/bodies" className={buttonClass('quiet')}>
						{say('press.catalogue')}
					</Link>
				</div>
			</header>
			<p>{say('press.lead')}</p>
			<Answer of={answer} rows={8}>
				{({ caseFile, serviceTypes }) =>
					caseFile ? (
						<Answers caseFile={caseFile} helpNames={new Map((serviceTypes ?? []).map(({ code, name }) => [code, localized(name, language)]))} again={answer.again} />
					) : (
						<NothingForYou />
					)
				}
			</Answer>
		</div>
	)
}

function Answers({ caseFile, helpNames, again }: { caseFile: Shown; helpNames: Names; again: () => void }) {
	const [typed, setTyped] = useState('')
	const names = useMemo(() => new Map(caseFile.whoElse.map(({ body }) => [body.id, body.name])), [caseFile])
	const found = caseFile.whoElse.filter(({ body }) => hasWords(body.name, typed))
	return (
		<>
			<Facts caseFile={caseFile} again={again} />
			<NameSearch typed={typed} found={found.length} all={caseFile.whoElse.length} onType={setTyped} />
			{standings.map((standing) => (
				<Group
					key={standing}
					caseFile={caseFile.id}
					standing={standing}
					answers={found.filter((one) => one.standing === standing)}
					names={names}
					helpNames={helpNames}
				/>
			))}
		</>
	)
}

function Facts({ caseFile, again }: { caseFile: Shown; again: () => void }) {
	const { say, language } = useBodyWords()
	const now = useNow()
	const stated = readFragment(AppealFactsParts, caseFile.appealFacts)
	const bodies = caseFile.whoElse.map(({ body }) => body)
	return (
		<section className="sheet stack" aria-labelledby="appeal-facts">
			<h2 id="appeal-facts" tabIndex={-1}>{say('facts')}</h2>
			<p>{stated ? say('facts.stated', { when: dayAndTime(stated.statedAt, language, now) }) : say('facts.none')}</p>
			{caseFile.status === 'OPEN' && (
				<Disclosure label={say('facts.change')}>
					<FactsForm
						key={stated?.id ?? 'first'}
						caseFile={caseFile.id}
						facts={caseFile.appealFacts}
						procedures={bodies.filter(({ id, kind }) => procedural.includes(kind) || proceduralToo.includes(id)).toSorted((one, other) => one.name.localeCompare(other.name))}
						houses={bodies.filter(({ entry }) => entry !== 'DIRECT').toSorted((one, other) => one.name.localeCompare(other.name))}
						onDone={again}
					/>
				</Disclosure>
			)}
		</section>
	)
}

type GroupProps = { caseFile: string; standing: BodyStanding; answers: readonly OneAnswer[]; names: Names; helpNames: Names }

function Group({ caseFile, standing, answers, names, helpNames }: GroupProps) {
	const { say } = useBodyWords()
	const [all, setAll] = useState(false)
	const drawn = all ? answers : answers.slice(0, FIRST)
	return (
		<section className="stack" aria-labelledby={standing}>
			<h2 id={standing}>
				{say(`group.${standing}`)} <span className="quiet">{say('count', { count: answers.length })}</span>
			</h2>
			{answers.length === 0 && <p>{say('group.none')}</p>}
			<ul className="stack body-answers">
				{drawn.map((one) => (
					<AnswerSheet key={one.body.id} caseFile={caseFile} answer={one} names={names} helpNames={helpNames} />
				))}
			</ul>
			{drawn.length < answers.length && (
				<p>
					<Button onClick={() => setAll(true)}>{say('group.more', { count: answers.length - drawn.length })}</Button>
				</p>
			)}
		</section>
	)
}

