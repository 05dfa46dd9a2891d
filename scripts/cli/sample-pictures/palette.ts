// The colours that all sample pictures share, so that a page of them goes together.
export const ink = "#131821";
export const night = "#1b2738";
export const deep = "#283a50";
export const steel = "#4b6377";
export const haze = "#8598a2";
export const mist = "#b9c3c2";
export const pale = "#dcdcd2";
export const paper = "#f1ebdd";
export const sand = "#dcc7a2";
export const amber = "#e8b364";
export const red = "#a52a3c";
export const rust = "#c2573f";
