import { useState } from 'react'
import { graphql } from '../../gql'
import type { ConflictKind } from '../../gql/graphql'
import { useEntryWords } from '../../i18n/entryWords'
import { localized } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useEntryAct } from './useEntryAct'

const InstitutionsQuery = graphql(`
	query TieInstitutions {
		institutions {
			code
			name {
				en
				sw
			}
		}
	}
`)

const AddConflict = graphql(`
	mutation AddConflict($input: AddConflictInput!) {
		addConflict(input: $input) {
			organization {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds: readonly ConflictKind[] = ['WORKS_FOR', 'FUNDED_BY', 'SAME_BUILDING', 'KIN_OF', 'REPRESENTS', 'SECONDED_TO']

/** That an organization is tied to an institution, and what shows it. The organization hears nothing of it. */
export function TieForm({ organization, onDone }: { organization: string; onDone: () => void }) {
	const { say, language } = useEntryWords()
	const institutions = useLiveQuery({ query: InstitutionsQuery, requestPolicy: 'cache-first' })
	const [institution, setInstitution] = useState('')
	const [kind, setKind] = useState<ConflictKind | ''>('')
	const [evidence, setEvidence] = useState('')
	const { send, problems, setProblems, state } = useEntryAct(AddConflict, (data) => data.addConflict, 'entry.edit.done')
	const named = (field: string) => `tie-${field}`
	const errorOf = messages(problems)
	const save = async () => {
		const gaps = gapsOf([
			['institution', !institution, say('entry.tie.missing.institution')],
			['kind', !kind, say('entry.tie.missing.kind')],
			['evidence', !evidence.trim(), say('entry.tie.missing.evidence')],
		])
		setProblems(gaps)
		if (!kind || gaps.length > 0) return
		if (await send({ organization, institution, kind, evidence: evidence.trim() })) onDone()
	}
	return (
		<Form
			title={say('entry.edit.problems')}
			problems={problems}
			prefix="tie"
			onSend={() => void save()}
			head={<p className="quiet">{say('entry.tie.why')}</p>}
		>
			<Answer of={institutions}>
				{(data) => (
					<SelectField
						name={named('institution')}
						label={say('entry.tie.institution')}
						empty={say('entry.tie.choose')}
						error={errorOf('institution')}
						value={institution}
						onChange={(event) => setInstitution(event.target.value)}
					>
						{data.institutions?.map(({ code, name }) => (
							<option key={code} value={code}>
								{localized(name, language)}
							</option>
						))}
					</SelectField>
				)}
			</Answer>
			<SelectField
				name={named('kind')}
				label={say('entry.tie.kind')}
				empty={say('entry.tie.choose')}
				error={errorOf('kind')}
				value={kind}
				onChange={(event) => setKind(event.target.value as ConflictKind)}
			>
				{kinds.map((code) => (
					<option key={code} value={code}>
						{say(`entry.tie.${code}`)}
					</option>
				))}
			</SelectField>
			<TextArea
				name={named('evidence')}
				label={say('entry.tie.evidence')}
				hint={say('entry.tie.evidence.hint')}
				error={errorOf('evidence')}
				rows={3}
				maxLength={500}
				value={evidence}
				onChange={(event) => setEvidence(event.target.value)}
			/>
			<FormEnd state={state} save={say('entry.edit.save')} />
		</Form>
	)
}
