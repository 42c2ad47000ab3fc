import { graphql } from '../../gql'
import type { PublicationKind, PublicationPartsFragment } from '../../gql/graphql'
import { usePublicationWords, type SayPublication } from '../../i18n/publicationWords'
import { today } from '../../i18n/today'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { publicationKinds } from './publicationParts'
import { publicationProblems } from './publicationProblems'

const RecordPublication = graphql(`
	mutation RecordPublication($input: RecordPublicationInput!) {
		recordPublication(input: $input) {
			publication {
				...PublicationParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const CorrectPublication = graphql(`
	mutation CorrectPublication($input: CorrectPublicationInput!) {
		correctPublication(input: $input) {
			publication {
				...PublicationParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type YesNo = 'yes' | 'no'
type Values = { kind: PublicationKind | ''; reference: string; publishedOn: string; link: string; namesPerson: YesNo | undefined; namesSource: YesNo | undefined }

const answers: readonly YesNo[] = ['yes', 'no']
const answered = (given: boolean): YesNo => (given ? 'yes' : 'no')

/** Whether somebody is named is never taken for granted: it is asked anew, or stands as it was said. */
function valuesOf(before: PublicationPartsFragment['current'] | undefined): Values {
	if (!before) return { kind: '', reference: '', publishedOn: today(), link: '', namesPerson: undefined, namesSource: undefined }
	const { kind, reference, publishedOn, link, namesPerson, namesSource } = before
	return { kind, reference, publishedOn, link, namesPerson: answered(namesPerson), namesSource: answered(namesSource) }
}

function gapsIn({ kind, publishedOn, link, namesPerson, namesSource }: Values, say: SayPublication) {
	return gapsOf([
		['kind', !kind, say('gap.kind')],
		['publishedOn', !publishedOn, say('gap.day')],
		['link', !link.trim(), say('gap.link')],
		['namesPerson', !namesPerson, say('gap.named')],
		['namesSource', !namesSource, say('gap.named')],
	])
}

type Props = { sending: string; publication?: PublicationPartsFragment; onDone: () => void } | { sending?: never; publication: PublicationPartsFragment; onDone: () => void }

/** Puts down what a body made public, or puts right what was put down. */
export function PublicationForm({ sending, publication, onDone }: Props) {
	const { say } = usePublicationWords()
	const { t } = useWords()
	const recording = useAct(RecordPublication)
	const correcting = useAct(CorrectPublication)
	const fields = useFields<Values>(() => valuesOf(publication?.current))
	const prefix = `p-${publication?.id ?? sending}`
	const save = async () => {
		const { kind, reference, publishedOn, link, namesPerson, namesSource } = fields.values
		const gaps = gapsIn(fields.values, say)
		fields.setProblems(gaps)
		if (!kind || gaps.length > 0) return
		const told = { kind, reference: reference.trim(), publishedOn, link: link.trim(), namesPerson: namesPerson === 'yes', namesSource: namesSource === 'yes' }
		const payload = publication
			? (await correcting.act({ publication: publication.id, revision: publication.current.number, told }))?.correctPublication
			: (await recording.act({ sending: sending ?? '', told }))?.recordPublication
		if (!payload) return
		fields.setProblems(publicationProblems(payload.userErrors, t, say))
		if (!payload.publication) return
		announce(say('save.done'))
		onDone()
	}
	const named = <Name extends keyof Values & string>(name: Name) => ({ ...fields.typed(name), name: `${prefix}-${name}` })
	const choice = (name: 'namesPerson' | 'namesSource') => (
		<OneOf label={say(name)} options={answers.map((value) => ({ value, label: say(value) }))} {...fields.chosen(name)} name={`${prefix}-${name}`} flow />
	)
	return (
		<Form title={say('problems')} prefix={prefix} problems={fields.problems} onSend={() => void save()}>
			{publication && <p className="quiet">{say('correct.hint')}</p>}
			<SelectField label={say('kind')} empty={say('kind.choose')} {...named('kind')}>
				{publicationKinds.map((code) => (
					<option key={code} value={code}>
						{say(`kind.${code}`)}
					</option>
				))}
			</SelectField>
			<TextField label={say('reference')} hint={say('reference.hint')} maxLength={100} {...named('reference')} />
			<TextField type="date" label={say('publishedOn')} max={today()} {...named('publishedOn')} />
			<TextField type="url" label={say('link')} hint={say('link.hint')} maxLength={500} {...named('link')} />
			{choice('namesPerson')}
			{choice('namesSource')}
			<FormEnd state={(publication ? correcting : recording).state} save={say('save')} />
		</Form>
	)
}
