import type { ReformKind, ReformStage } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { SelectField, TextField } from '../../ui/Field'
import { useFields } from '../../ui/useFields'
import { stagesOf } from './stages'
import { today } from '../../i18n/today'

export type ReformStepValues = { stage: ReformStage; since: string; source: string; nextWords: string; nextOn: string }

export const emptyStep = (stage: ReformStage): ReformStepValues => ({ stage, since: today(), source: '', nextWords: '', nextOn: '' })

/** The same, as the portal takes it: no day is none. */
export const stepOf = ({ stage, since, source, nextWords, nextOn }: ReformStepValues) => ({ stage, since, source, nextWords, nextOn: nextOn || null })

type Props = { kind: ReformKind; prefix: string; fields: ReturnType<typeof useFields<ReformStepValues>> }

/** Where a reform stands, who says so, and what comes next. */
export function ReformStepFields({ kind, prefix, fields }: Props) {
	const { say } = useAdvocacyWords()
	const named = (name: keyof ReformStepValues) => ({ ...fields.typed(name), name: `${prefix}-${name}` })
	return (
		<>
			<SelectField label={say('reform.stage')} {...named('stage')}>
				{stagesOf(kind).map((stage) => (
					<option key={stage} value={stage}>
						{say(`reform.${stage}`)}
					</option>
				))}
			</SelectField>
			<TextField type="date" label={say('reform.since')} max={today()} {...named('since')} />
			<TextField type="url" label={say('reform.source')} hint={say('reform.source.hint')} maxLength={500} {...named('source')} />
			<TextField label={say('reform.next.words')} hint={say('reform.next.hint')} maxLength={200} {...named('nextWords')} />
			<TextField type="date" label={say('reform.next.on')} min={today()} {...named('nextOn')} />
		</>
	)
}
