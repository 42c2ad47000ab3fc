import { useState } from 'react'
import { graphql } from '../../gql'
import type { Profession, ProfessionalGender } from '../../gql/graphql'
import { usePeopleWords } from '../../i18n/peopleWords'
import { localized } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { SomeOf } from '../../ui/Options'
import type { Languages } from './ProfessionalsPage'
import { useSaving } from './useSaving'

const AddProfessional = graphql(`
	mutation AddProfessional($input: AddProfessionalInput!) {
		addProfessional(input: $input) {
			professional {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ChangeProfessional = graphql(`
	mutation ChangeProfessional($input: ChangeProfessionalInput!) {
		changeProfessional(input: $input) {
			professional {
				id
				profession
				languages {
					code
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

export type Told = {
	profession: Profession
	languages: string[]
	name: string
	gender: ProfessionalGender
	licenceBody: string
	licenceNumber: string
	phone: string
}

const nobody: Told = { profession: 'LAWYER', languages: ['swa'], name: '', gender: 'NOT_SAID', licenceBody: '', licenceNumber: '', phone: '' }
const professions: readonly Profession[] = ['LAWYER', 'DOCTOR', 'COUNSELLOR', 'PARALEGAL', 'JOURNALIST']
const genders: readonly ProfessionalGender[] = ['NOT_SAID', 'FEMALE', 'MALE', 'OTHER']
const texts = ['name', 'licenceNumber', 'licenceBody', 'phone'] as const
const longest = { name: 80, licenceNumber: 40, licenceBody: 80, phone: 24 }

type Props = { languages: Languages; id?: string; told?: Told; onDone: () => void }

/** What a partner puts down of one of its people, added or put right. */
export function ProfessionalForm({ languages, id, told = nobody, onDone }: Props) {
	const { say, language } = usePeopleWords()
	const [typed, setTyped] = useState(told)
	const adding = useAct(AddProfessional)
	const changing = useAct(ChangeProfessional)
	const state = id ? changing.state : adding.state
	const labelOf = (field: string) =>
		field === 'languages' ? say('pros.languages') : texts.filter((text) => text === field).map((text) => say(`pros.${text}`))[0]
	const { saved, problems, errorOf } = useSaving(labelOf, say('pros.saved'), onDone)
	const save = () =>
		saved(
			async () => (id ? (await changing.act({ professional: id, ...typed }))?.changeProfessional : (await adding.act(typed))?.addProfessional),
			({ professional }) => professional,
		)
	return (
		<Form sheet title={say('pros.problems')} problems={problems} onSend={() => void save()}>
			<SelectField
				name="profession"
				label={say('pros.profession')}
				value={typed.profession}
				onChange={(event) => setTyped({ ...typed, profession: professions.find((one) => one === event.target.value) ?? typed.profession })}
			>
				{professions.map((one) => (
					<option key={one} value={one}>
						{say(`profession.${one}`)}
					</option>
				))}
			</SelectField>
			<SomeOf
				name="languages"
				label={say('pros.languages')}
				flow
				error={errorOf('languages')}
				values={typed.languages}
				onChange={(values) => setTyped({ ...typed, languages: values })}
				options={languages.map(({ code, name }) => ({ value: code, label: localized(name, language) }))}
			/>
			{texts.map((text) => (
				<TextField
					key={text}
					name={text}
					label={say(`pros.${text}`)}
					hint={text === 'licenceNumber' ? say('pros.licenceNumber.hint') : undefined}
					maxLength={longest[text]}
					inputMode={text === 'phone' ? 'tel' : 'text'}
					error={errorOf(text)}
					value={typed[text]}
					onChange={(event) => setTyped({ ...typed, [text]: event.target.value })}
				/>
			))}
			<SelectField
				name="gender"
				label={say('pros.gender')}
				value={typed.gender}
				onChange={(event) => setTyped({ ...typed, gender: genders.find((one) => one === event.target.value) ?? typed.gender })}
			>
				{genders.map((one) => (
					<option key={one} value={one}>
						{say(`gender.${one}`)}
					</option>
				))}
			</SelectField>
			<FormEnd state={state} save={say('pros.save')} onCancel={onDone} />
		</Form>
	)
}
