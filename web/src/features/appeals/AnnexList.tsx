import { useState } from 'react'
import { useAppealWords } from '../../i18n/appealWords'
import { useEvidenceWords } from '../../i18n/evidenceWords'
import { fileName } from '../../portal/fileForms'
import { useDownload } from '../../portal/useDownload'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { goingOf, kilobytes, type AnnexFile } from './annexFiles'

/** What goes along with the letters, in their order: whether it was cleaned, and the very bytes that leave. */
export function AnnexList({ files, chosen }: { files: readonly AnnexFile[]; chosen: readonly string[] }) {
	const { say } = useAppealWords()
	const { say: ofFile } = useEvidenceWords()
	const download = useDownload()
	const [failed, setFailed] = useState(false)
	const annexes = chosen.flatMap((id) => files.filter((file) => file.id === id))
	if (annexes.length === 0) return null
	return (
		<div className="stack stack-tight">
			<h3>{say('annexes')}</h3>
			<p>{say('annexes.look')}</p>
			{failed && <Banner tone="over" live title={say('annexes.failed')} />}
			<ol className="stack stack-tight">
				{annexes.map((file, index) => {
					const { mediaType, bytes, address } = goingOf(file)
					return (
						<li key={file.id}>
							<div className="row">
								<span>{say('annex', { kind: ofFile(`kind.${file.kind}`), size: kilobytes(bytes) })}</span>
								<Tag tone={file.cleanable ? 'ok' : 'over'}>{say(file.cleanable ? 'annex.clean' : 'annex.asIs')}</Tag>
								<Button look="quiet" onClick={() => void download(address, fileName(`annex-${index + 1}`, mediaType)).then((came) => setFailed(!came))}>
									{say('annex.fetch', { number: index + 1 })}
								</Button>
							</div>
							{!file.cleanable && <p className="small">{say('annex.asIs.follows')}</p>}
						</li>
					)
				})}
			</ol>
		</div>
	)
}
