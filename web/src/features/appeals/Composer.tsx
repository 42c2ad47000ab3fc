import { useState } from 'react'
import { graphql } from '../../gql'
import type { LetterLanguage } from '../../gql/graphql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { Problem } from '../../ui/ErrorSummary'
import { SelectField, TextField } from '../../ui/Field'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { AnnexField } from './AnnexField'
import type { AnnexFile } from './annexFiles'
import { appealProblems } from './appealProblems'
import type { Appeal } from './appealParts'
import { draftOf, markFor, mostAddressees, type Writing } from './drafting'
import { Facts } from './Facts'
import { Rail } from './Rail'
import './Appeals.css'

const StartAppeal = graphql(`
	mutation StartAppeal($input: StartAppealInput!) {
		startAppeal(input: $input) {
			appeal {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const SaveAppeal = graphql(`
	mutation SaveAppeal($input: SaveAppealInput!) {
		saveAppeal(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const languages: readonly LetterLanguage[] = ['ENGLISH', 'FRENCH', 'KISWAHILI']

type Props = {
	caseFile: string
	appeal?: Appeal | undefined
	follows?: string
	start: Writing
	bodies: readonly { id: string; name: string; active: boolean }[]
	files: readonly AnnexFile[]
	closed: boolean
	onSaved: (id: string) => void
}

/** The letter and its facts; every saving is a version of its own. Beside it stands what is still required. */
export function Composer({ caseFile, appeal, follows, start, bodies, files, closed, onSaved }: Props) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const [writing, setWriting] = useState(start)
	const [body, setBody] = useState('')
	const [problems, setProblems] = useState<Problem[]>([])
	const starting = useAct(StartAppeal)
	const saving = useAct(SaveAppeal)
	const errorOf = messages(problems)
	const write = (part: Partial<Writing>) => setWriting((now) => ({ ...now, ...part }))
	const nameOf = (id: string) => bodies.find((one) => one.id === id)?.name ?? id
	const changed = JSON.stringify(draftOf(writing)) !== JSON.stringify(draftOf(start)) || !appeal

	const save = async () => {
		const draft = draftOf(writing)
		const payload = appeal
			? (await saving.act({ appeal: appeal.id, version: appeal.current.number, draft }))?.saveAppeal
			: (await starting.act({ caseFile, draft, ...(follows && { follows }) }))?.startAppeal
		if (!payload) return
		setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('saved.done'))
		onSaved(payload.appeal.id)
	}

	return (
		<div className="appeal-desk">
			<Form sheet title={say('problems')} problems={problems} onSend={() => void save()}>
				<OneOf name="language" label={say('language')} value={writing.language} error={errorOf('language')} options={languages.map((value) => ({ value, label: say(`language.${value}`) }))} onChoose={(language) => write({ language })} flow />
				<SelectField
					name="addressee"
					label={say('addressees.add')}
					hint={say('addressees.hint')}
					empty={say('addressees.choose')}
					value={body}
					error={errorOf('addressee')}
					disabled={writing.addressees.length >= mostAddressees}
					onChange={(event) => {
						setBody('')
						if (event.target.value) write({ addressees: [...writing.addressees, event.target.value] })
					}}
				>
					{bodies
						.filter(({ id, active }) => active && !writing.addressees.includes(id))
						.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
				</SelectField>
				{writing.addressees.length > 0 && (
					<ul className="stack stack-tight" aria-label={say('addressees')}>
						{writing.addressees.map((id) => (
							<li key={id} className="row row-apart">
								<span>{nameOf(id)}</span>
								<Button look="quiet" onClick={() => write({ addressees: writing.addressees.filter((one) => one !== id) })}>
									{say('addressees.remove', { name: nameOf(id) })}
								</Button>
							</li>
						))}
					</ul>
				)}
				<TextField name="subject" label={say('subject')} maxLength={200} value={writing.subject} error={errorOf('subject')} onChange={(event) => write({ subject: event.target.value })} />
				<Facts
					writing={writing}
					error={errorOf('facts')}
					onFacts={(facts) => write({ facts })}
					onPlace={({ key }) => write({ letter: `${writing.letter}${writing.letter && !/\s$/.test(writing.letter) ? ' ' : ''}${markFor(key)}` })}
				/>
				<TextArea name="letter" label={say('letter')} hint={say('letter.hint')} rows={14} value={writing.letter} error={errorOf('letter')} onChange={(event) => write({ letter: event.target.value })} />
				<AnnexField files={files} values={writing.annexes} error={errorOf('annexes')} onChange={(annexes) => write({ annexes })} />
				{appeal?.current.look && changed && <Banner tone="soon">{say('save.voids')}</Banner>}
				{!closed && <FormEnd state={appeal ? saving.state : starting.state} save={say('save')} />}
			</Form>
			<Rail caseFile={caseFile} writing={writing} appeal={appeal} changed={changed} />
		</div>
	)
}
