// How a picture came about, in the words of IPTC's NewsCodes.

/** Names in http://cv.iptc.org/newscodes/digitalsourcetype/, those that are retired included: files still carry them. */
export const sourceTypes = [
  "digitalCapture",
  "computationalCapture",
  "negativeFilm",
  "positiveFilm",
  "print",
  "humanEdits",
  "minorHumanEdits",
  "algorithmicallyEnhanced",
  "compositeCapture",
  "composite",
  "compositeSynthetic",
  "compositeWithTrainedAlgorithmicMedia",
  "trainedAlgorithmicMedia",
  "algorithmicMedia",
  "dataDrivenMedia",
  "digitalCreation",
  "digitalArt",
  "softwareImage",
  "screenCapture",
  "virtualRecording",
] as const;
