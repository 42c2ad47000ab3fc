import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const StartAsk = graphql(`
	mutation StartAsk($input: StartAskInput!) {
		startAsk(input: $input) {
			ask {
				id
				smart
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const SaveAsk = graphql(`
	mutation SaveAsk($input: SaveAskInput!) {
		saveAsk(input: $input) {
			ask {
				id
				smart
				...AskCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Theme = { code: string; name: { en: string; sw: string } }

type Props = { onDone: () => void } & ({ themes: readonly Theme[]; ask?: never } | { themes?: never; ask: { id: string; version: number; words: string } })

/** Words an ask, or words it anew. What fails the criteria is kept too, and not put to a mission. */
export function AskForm({ themes, ask, onDone }: Props) {
	const { say, language } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const started = useAct(StartAsk)
	const saved = useAct(SaveAsk)
	const fields = useFields({ theme: '', recommendation: '', words: ask?.words ?? '' })
	const prefix = ask ? `ask-${ask.id}` : 'ask-new'
	const send = async () => {
		const { theme, recommendation, words } = fields.values
		const payload = ask
			? (await saved.act({ ask: ask.id, version: ask.version, words }))?.saveAsk
			: (await started.act({ theme, recommendation: recommendation.trim() || null, words }))?.startAsk
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.ask) return
		announce(say(payload.ask.smart ? 'ask.saved.smart' : 'ask.saved.vague'))
		onDone()
	}
	const named = (name: 'theme' | 'recommendation' | 'words') => ({ ...fields.typed(name), name: `${prefix}-${name}` })
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix={prefix} onSend={() => void send()}>
			{themes && (
				<>
					<SelectField label={say('filter.theme')} empty={say('choose')} {...named('theme')}>
						{themes.map(({ code, name }) => (
							<option key={code} value={code}>
								{name[language]}
							</option>
						))}
					</SelectField>
					<TextField label={say('ask.recommendation')} hint={say('ask.recommendation.hint')} {...named('recommendation')} />
				</>
			)}
			<TextArea label={say('ask.words')} hint={say('ask.words.hint')} maxLength={1000} {...named('words')} />
			<FormEnd state={ask ? saved.state : started.state} save={say('ask.save')} />
		</Form>
	)
}
