import { useWords } from '../i18n/words'
import { tiles, type Tile } from './countyTiles'
import './CountyTiles.css'
import './Field.css'

export type CountyMark = 'case' | 'partner' | 'near'

/** The counties as equal squares: Mombasa is as easy to see and to hit as Turkana. Only a picture; its words stand beside it. */
export function CountyTiles({ label, marks }: { label: string; marks: ReadonlyMap<number, CountyMark> }) {
	return (
		<div className="tiles" role="img" aria-label={label}>
			{tiles.map((tile) => (
				<span key={tile.code} className={`tile tile-${marks.get(tile.code) ?? 'plain'}`} style={place(tile)}>
					{tile.short}
				</span>
			))}
		</div>
	)
}

type PickerProps = { label: string; chosen: number | undefined; onChoose: (code: number | undefined) => void }

/** The same squares to choose one county with. */
export function CountyPicker({ label, chosen, onChoose }: PickerProps) {
	const { t } = useWords()
	return (
		<fieldset>
			<legend className="group-label">{label}</legend>
			<div className="tiles">
				{tiles.map((tile) => (
					<label key={tile.code} className="tile tile-choice" style={place(tile)} title={tile.name}>
						<input
							type="checkbox"
							className="hidden-visually"
							checked={chosen === tile.code}
							aria-label={tile.name}
							onChange={() => onChoose(chosen === tile.code ? undefined : tile.code)}
						/>
						<span aria-hidden="true">{tile.short}</span>
					</label>
				))}
			</div>
			<p className="small quiet tiles-said" aria-live="polite">
				{chosen === undefined
					? t('tiles.none')
					: t('tiles.chosen', { county: tiles.find((tile) => tile.code === chosen)?.name ?? '' })}
			</p>
		</fieldset>
	)
}

function place(tile: Tile) {
	return { gridRow: tile.row + 1, gridColumn: tile.column + 1 }
}
