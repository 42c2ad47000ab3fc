import { useState } from 'react'
import { graphql } from '../../gql'
import type { AgreementKind } from '../../gql/graphql'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useNow } from '../../ui/useNow'
import { OrganizationPicker } from './OrganizationPicker'
import { dayOf, termGaps, termsOf, typedTerms, type Agreement } from './terms'
import { useEntryAct } from './useEntryAct'

const AddAgreement = graphql(`
	mutation AddAgreement($input: AddAgreementInput!) {
		addAgreement(input: $input) {
			organization {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ChangeAgreement = graphql(`
	mutation ChangeAgreement($input: ChangeAgreementInput!) {
		changeAgreement(input: $input) {
			organization {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds: readonly AgreementKind[] = ['REFERRAL', 'SPONSOR', 'FUNDING']
const ways = ['gives', 'takes'] as const

type Props = { own: string; agreement?: Agreement; onDone: () => void }

/** The terms of an agreement, new or changed. Between whom it stands never changes. */
export function AgreementForm({ own, agreement, onDone }: Props) {
	const { say } = useEntryWords()
	const now = useNow()
	const [way, setWay] = useState<(typeof ways)[number]>('gives')
	const [other, setOther] = useState('')
	const [typed, setTyped] = useState(() => typedTerms(agreement, dayOf(now)))
	const adding = useEntryAct(AddAgreement, (data) => data.addAgreement, 'entry.edit.done')
	const changing = useEntryAct(ChangeAgreement, (data) => data.changeAgreement, 'entry.edit.done')
	const { problems, setProblems, state } = agreement ? changing : adding
	const named = (field: string) => `${agreement?.id ?? 'agreement'}-${field}`
	const errorOf = messages(problems)
	const save = async () => {
		const gaps = [...gapsOf([['to', !agreement && !other, say('entry.agreement.missing.other')]]), ...termGaps(typed, say)]
		setProblems(gaps)
		if (gaps.length > 0) return
		const terms = termsOf(typed)
		const done = agreement
			? await changing.send({ agreement: agreement.id, terms })
			: await adding.send(way === 'gives' ? { from: own, to: other, terms } : { from: other, to: own, terms })
		if (done) onDone()
	}
	return (
		<Form title={say('entry.edit.problems')} problems={problems} prefix={agreement?.id ?? 'agreement'} onSend={() => void save()}>
			{!agreement && (
				<>
					<OneOf name={named('way')} label={say('entry.agreement.way')} value={way} onChoose={setWay} options={ways.map((value) => ({ value, label: say(`entry.agreement.${value}`) }))} />
					<OrganizationPicker name={named('to')} label={say('entry.agreement.other')} without={own} error={errorOf('to')} chosen={other} onChoose={setOther} />
				</>
			)}
			<SelectField name={named('kind')} label={say('entry.about')} value={typed.kind} onChange={(event) => setTyped({ ...typed, kind: event.target.value as AgreementKind })}>
				{kinds.map((kind) => (
					<option key={kind} value={kind}>
						{say(`entry.agreement.${kind}`)}
					</option>
				))}
			</SelectField>
			<OneOf
				name={named('trust')}
				label={say('entry.trust')}
				error={errorOf('trust')}
				flow
				value={typed.trust}
				onChoose={(trust) => setTyped({ ...typed, trust })}
				options={['1', '2', '3'].map((value) => ({ value, label: say(`entry.trust.${value}` as EntryWord) }))}
			/>
			<TextField name={named('validFrom')} type="date" label={say('entry.terms.from')} error={errorOf('validFrom')} value={typed.from} onChange={(event) => setTyped({ ...typed, from: event.target.value })} />
			<TextField
				name={named('validTo')}
				type="date"
				label={say('entry.terms.last')}
				hint={say('entry.terms.last.hint')}
				error={errorOf('validTo')}
				value={typed.last}
				onChange={(event) => setTyped({ ...typed, last: event.target.value })}
			/>
			<TextField
				name={named('handoffMinutes')}
				inputMode="numeric"
				maxLength={5}
				label={say('entry.terms.minutes')}
				error={errorOf('handoffMinutes')}
				value={typed.minutes}
				onChange={(event) => setTyped({ ...typed, minutes: event.target.value })}
			/>
			<TextField
				name={named('acceptPermille')}
				inputMode="decimal"
				maxLength={5}
				label={say('entry.terms.share')}
				error={errorOf('acceptPermille')}
				value={typed.share}
				onChange={(event) => setTyped({ ...typed, share: event.target.value })}
			/>
			<TextField
				name={named('source')}
				maxLength={200}
				label={say('entry.terms.source')}
				hint={say('entry.terms.source.hint')}
				error={errorOf('source')}
				value={typed.source}
				onChange={(event) => setTyped({ ...typed, source: event.target.value })}
			/>
			<FormEnd state={state} save={say('entry.edit.save')} />
		</Form>
	)
}
