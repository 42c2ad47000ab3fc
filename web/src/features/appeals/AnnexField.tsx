import { useAppealWords } from '../../i18n/appealWords'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { Banner } from '../../ui/Banner'
import { SomeOf } from '../../ui/Options'
import { kilobytes, type AnnexFile } from './annexFiles'

type Props = { files: readonly AnnexFile[]; values: readonly string[]; error: string | undefined; onChange: (values: string[]) => void }

/** Which files go along, and which of them nobody here can clean. */
export function AnnexField({ files, values, error, onChange }: Props) {
	const { say } = useAppealWords()
	const { say: ofFile } = useEvidenceWords()
	const asIs = files.filter(({ id, cleanable }) => !cleanable && values.includes(id)).length
	if (files.length === 0) return <p className="quiet">{say('annexes.none')}</p>
	return (
		<>
			<SomeOf
				name="annexes"
				label={say('annexes')}
				hint={say('annexes.hint')}
				error={error}
				values={values}
				options={files.map(({ id, kind, bytes, cleanable }, index) => ({
					value: id,
					label: `${index + 1}. ${say('annex', { kind: ofFile(`kind.${kind}`), size: kilobytes(bytes) })}`,
					follows: !cleanable && say('annex.asIs.follows'),
				}))}
				onChange={onChange}
			/>
			{asIs > 0 && (
				<Banner tone="soon" live title={say('annexes.asIs', { count: asIs })}>
					{say('annexes.asIs.why')}
				</Banner>
			)}
		</>
	)
}
